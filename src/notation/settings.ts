/** How the page writes things. The ids of numbers, and the numbers themselves, do not depend on it; labels, shapes and order do. */
export interface Settings {
  /** What neurons, rows, columns and observations are counted from. */
  readonly base: 0 | 1;
  /** The chapter's layout, ∂y/∂x ∈ R^{m×n} (2), or its transpose. */
  readonly layout: 'numerator' | 'denominator';
  /** How the loss of a data set is made from those of its observations (chapter 3). */
  readonly reduction: 'sum' | 'mean';
  /** The chapter's c and z, or the b and a of many other books, for intercepts and activations. */
  readonly names: 'cz' | 'ba';
  /** How many decimals numbers are shown with where nothing else is said (walk/format.ts). */
  readonly digits: Digits;
  /** Fractions in place of decimals, where a number is one with a small denominator (walk/fraction.ts). */
  readonly fractions: boolean;
}

export const digitsChoices = [0, 1, 2, 3, 4, 5, 6] as const;
export type Digits = (typeof digitsChoices)[number];

/** How many decimals more than the usual two: what is laid out for two has to be so much wider. Fewer leave it as it is. */
export const moreDigits = ({ digits }: Pick<Settings, 'digits'>): number => Math.max(digits - chapterSettings.digits, 0);

/** One decimal more or fewer, as far as there are any. */
export const otherDigits = (digits: Digits, by: 1 | -1): Digits => digitsChoices[digits + by] ?? digits;

export const chapterSettings: Settings = { base: 0, layout: 'numerator', reduction: 'sum', names: 'cz', digits: 2, fractions: false };

type Counting = Pick<Settings, 'base'>;
type Naming = Pick<Settings, 'names'>;

/** A neuron's, row's, column's or observation's number as it is written; kept from 0 everywhere else. Layers are never shifted. */
export const counted = (index: number, { base }: Counting): number => index + base;

const others: Record<string, string> = { c: 'b', z: 'a', Z: 'A' };

/** The letter that stands for intercepts or activations; any other text as it is. */
export const letter = (text: string, { names }: Naming): string => (names === 'ba' ? (others[text] ?? text) : text);

/** c and z where they stand alone in TeX: no part of a command or a word. */
const alone = /(?<![A-Za-z\\])[czZ](?![A-Za-z])/g;

/** TeX with its letters as they are written. */
export const lettered = (tex: string, settings: Naming): string => tex.replace(alone, (found) => letter(found, settings));

/** Slots of a symbol that count neurons, rows and columns; the others are layers (l, m) and sizes (n). */
const indices = new Set(['i', 'j', 'k']);

/** What stands in a symbol's slot. */
export const slotted = (slot: string, value: string | number, settings: Counting): string | number =>
  typeof value === 'number' && indices.has(slot) ? counted(value, settings) : value;
