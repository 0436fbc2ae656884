import type { Trouble } from '../../keep/trouble.ts';

/** What is kept on this device. */
export const keepWords = {
  trouble: {
    forbidden:
      'This browser keeps nothing for this page, so your work lasts until you close it; save what you want to have later as a file.',
    full: 'There is no room left for this page on this device, so your last changes are not kept; save them as a file.',
  } satisfies Record<Trouble, string>,
} as const;
