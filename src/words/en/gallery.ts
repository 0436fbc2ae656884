import type { ActivationName, LossName } from '../../core/network.ts';
import { activationWords, lossWords } from './lab.ts';

const inText = (name: string) => (/^[A-Z]{2}/.test(name) || name.startsWith('Re') ? name : name.toLowerCase());

/** The gallery of examples and of what one has kept. */
export const galleryWords = {
  title: 'Networks',
  intro: 'Opening one leaves nothing lost: undo brings back what you have now.',
  close: 'Close',
  examples: 'Examples',
  mine: 'My networks',
  none: 'Nothing kept yet. What you keep stays on this device and goes nowhere else.',
  keep: 'Keep the one that is open',
  shape: (widths: readonly number[]) => widths.join(' – '),
  activations: (names: readonly ActivationName[]) => [...new Set(names)].map((name) => inText(activationWords[name])).join(', '),
  data: (loss: LossName, observations: number) =>
    `${inText(lossWords[loss])}, ${observations === 1 ? '1 observation' : `${observations.toLocaleString('en')} observations`}`,
  keptOn: (when: Date) => `Kept on ${when.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}`,
  kept: (title: string) => `Kept as “${title}”.`,
  rename: 'Rename',
  renameThis: (title: string) => `Rename “${title}”`,
  newTitle: (title: string) => `New name of “${title}”`,
  renamed: (title: string) => `Renamed to “${title}”.`,
  duplicate: 'Duplicate',
  duplicateThis: (title: string) => `Duplicate “${title}”`,
  remove: 'Delete',
  removeThis: (title: string) => `Delete “${title}”`,
  removed: (title: string) => `Deleted “${title}”.`,
  undo: 'Undo',
} as const;
