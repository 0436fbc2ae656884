import { language } from '../words/language.ts';
import { chapterSettings, type Settings } from '../notation/settings.ts';
import { numberWords as words } from '../words/numbers.ts';
import { asFraction } from './fraction.ts';

/**
 * The only place where a number becomes text for people: fixed decimals, the language's decimal sign, U+2212 for minus, never −0.
 * From a million on, where fixed decimals would not fit a tile, a power of ten.
 */
const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'] as const;

function superscript(exponent: number): string {
  const digits = Array.from(String(Math.abs(exponent)), (digit) => superscripts[Number(digit)] ?? '').join('');
  return exponent < 0 ? `⁻${digits}` : digits;
}

/** The page's language has a decimal sign of its own. In files, links and code it is a point everywhere. */
const sign = new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
const localised = (text: string) => text.replace('.', sign);

export function format(value: number, decimals = 2): string {
  if (Number.isNaN(value)) return 'NaN';
  const minus = value < 0 ? '−' : '';
  const size = Math.abs(value);
  if (size === Infinity) return `${minus}∞`;
  if (size >= 1e6) {
    const [mantissa = '', exponent = '0'] = size.toExponential(1).split('e');
    return `${minus}${localised(mantissa)}·10${superscript(Number(exponent))}`;
  }
  const digits = size >= 1e4 ? Math.max(0, decimals - 2) : decimals;
  const text = size.toFixed(digits);
  return (Number(text) === 0 ? '' : minus) + localised(text);
}

/** Four digits that count, for small differences: a power of ten where fixed decimals would show none of them. */
export function formatSmall(value: number): string {
  const size = Math.abs(value);
  if (size >= 1 || value === 0 || !Number.isFinite(value)) return format(value, value === 0 ? 0 : 4);
  if (size >= 1e-3) return format(value, 3 - Math.floor(Math.log10(size)));
  const [mantissa = '', exponent = '0'] = size.toExponential(1).split('e');
  return `${value < 0 ? '−' : ''}${localised(mantissa)}·10${superscript(Number(exponent))}`;
}

/** How numbers are shown, of all that is set. */
export type Showing = Pick<Settings, 'digits' | 'fractions'>;

/** Past so many decimals nothing is read off a screen. */
const mostDecimals = 6;

/** What stands where `decimals` would if two were shown: as many more or fewer as are wanted. Whole by rule stays whole. */
export const decimalsFor = (decimals: number, { digits }: Pick<Settings, 'digits'>): number =>
  decimals === 0 ? 0 : Math.min(Math.max(decimals + digits - chapterSettings.digits, 0), mostDecimals);

/** A number of no id, as its neighbours are shown; one that would read as 0 without being 0 keeps the digits that count. */
export const formatTelling = (value: number, showing: Showing): string =>
  value !== 0 && Math.abs(value) < 0.005 && !showing.fractions ? formatSmall(value) : formatNumber('', value, 2, showing);

/**
 * A number by its id. A learning rate is often smaller than fixed decimals show: it keeps up to four digits that count, so that no rate
 * but 0 reads as 0.
 */
export function formatNumber(id: string, value: number, usual = 2, showing: Showing = chapterSettings): string {
  const fraction = showing.fractions ? asFraction(value) : null;
  if (fraction) return formatFull(fraction.over) + (fraction.under === 1 ? '' : `/${fraction.under}`);
  const decimals = decimalsFor(usual, showing);
  if (id !== 'learningRate' || !Number.isFinite(value) || Number(value.toFixed(decimals)) === value) return format(value, decimals);
  return Math.abs(value) < 1e-3 ? formatSmall(value) : formatFull(Number(value.toPrecision(4)));
}

/** A number's text as it is said: a fraction is one number over another. */
export const saidNumber = (text: string): string => text.replace('/', words.over);

/** The value in full, for `title` and hand checks: what `String(value)` prints, with the page's decimal sign, a typographic minus and no −0. */
export function formatFull(value: number): string {
  return Number.isNaN(value) ? 'NaN' : localised(String(value)).replaceAll('-', '−').replace('Infinity', '∞');
}

/** The value in full as it is typed here, to be copied into a sheet or a calculator. */
export const formatTyped = (value: number): string => localised(String(value));

/** `2 × 3`; a tensor's inner shape in brackets: `2 × (2 × 3)` (chapter 2.2.3). */
export function formatShape(shape: readonly number[]): string {
  if (shape.length === 3) return `${shape[0]} × (${shape[1]} × ${shape[2]})`;
  return shape.join(' × ');
}
