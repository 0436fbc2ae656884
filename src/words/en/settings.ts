import type { Uncovering } from '../../lab/cover.ts';
import type { PresentIn, Theme } from '../../lab/state.ts';
import type { Settings } from '../../notation/settings.ts';

/** Names of a setting's choices. */
type Names<Value extends string | number> = Readonly<Record<Value, string>>;

/** The settings sheet. */
export const settingsWords = {
  title: 'Settings',
  close: 'Close',
  intro: 'How the page writes things. Numbers, files and links stay what they are.',
  /** Each language in itself. */
  language: { name: 'Language', choices: { en: 'English', de: 'Deutsch' } },
  theme: {
    name: 'Theme',
    choices: { system: 'System', light: 'Light', dark: 'Dark', projector: 'Projector' } satisfies Names<Theme>,
  },
  presentIn: {
    name: 'While presenting, the theme is',
    choices: { projector: 'Projector', same: 'The same' } satisfies Names<PresentIn>,
  },
  digits: {
    name: 'Decimals that numbers are shown with',
    choices: { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6' } satisfies Names<Settings['digits']>,
  },
  fractions: {
    name: 'Numbers that are simple fractions are shown as',
    choices: { decimals: 'Decimals', fractions: 'Fractions' },
  },
  uncovering: {
    name: 'Asking a class, the way on uncovers',
    choices: { one: 'One number', all: 'All numbers', none: 'None: it goes on' } satisfies Names<Uncovering>,
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
