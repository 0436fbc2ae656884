import type { Theme } from '../../lab/state.ts';
import type { Settings } from '../../notation/settings.ts';

/** Names of a setting's choices. */
type Names<Value extends string | number> = Readonly<Record<Value, string>>;

/** The settings sheet. */
export const settingsWords = {
  title: 'Settings',
  close: 'Close',
  intro: 'How the page writes things. Numbers, files and links stay what they are.',
  theme: {
    name: 'Theme',
    choices: { system: 'System', light: 'Light', dark: 'Dark', projector: 'Projector' } satisfies Names<Theme>,
  },
  base: {
    name: 'Count neurons, rows and observations from',
    choices: { 0: '0', 1: '1' } satisfies Names<Settings['base']>,
  },
  names: {
    name: 'Intercepts and activations are called',
    choices: { cz: 'c and z', ba: 'b and a' } satisfies Names<Settings['names']>,
  },
  layout: {
    name: 'Derivatives are laid out',
    choices: { numerator: 'By numerator', denominator: 'By denominator' } satisfies Names<Settings['layout']>,
  },
  reduction: {
    name: 'The loss of all observations is their',
    choices: { sum: 'Sum', mean: 'Mean' } satisfies Names<Settings['reduction']>,
  },
} as const;
