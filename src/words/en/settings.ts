import type { Theme } from '../../lab/state.ts';
import type { Settings } from '../../notation/settings.ts';

/** Names of a setting's choices, in the order in which they are offered. */
type Choices<Value extends string | number> = readonly { readonly value: Value; readonly name: string }[];

/** The settings sheet. */
export const settingsWords = {
  title: 'Settings',
  close: 'Close',
  intro: 'How the page writes things. Numbers, files and links stay what they are.',
  theme: {
    name: 'Theme',
    choices: [
      { value: 'system', name: 'System' },
      { value: 'light', name: 'Light' },
      { value: 'dark', name: 'Dark' },
      { value: 'projector', name: 'Projector' },
    ] satisfies Choices<Theme>,
  },
  base: {
    name: 'Count neurons, rows and observations from',
    choices: [
      { value: 0, name: '0' },
      { value: 1, name: '1' },
    ] satisfies Choices<Settings['base']>,
  },
  names: {
    name: 'Intercepts and activations are called',
    choices: [
      { value: 'cz', name: 'c and z' },
      { value: 'ba', name: 'b and a' },
    ] satisfies Choices<Settings['names']>,
  },
  layout: {
    name: 'Derivatives are laid out',
    choices: [
      { value: 'numerator', name: 'By numerator' },
      { value: 'denominator', name: 'By denominator' },
    ] satisfies Choices<Settings['layout']>,
  },
  reduction: {
    name: 'The loss of all observations is their',
    choices: [
      { value: 'sum', name: 'Sum' },
      { value: 'mean', name: 'Mean' },
    ] satisfies Choices<Settings['reduction']>,
  },
} as const;
