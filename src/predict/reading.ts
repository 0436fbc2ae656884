import { parseNumber } from '../walk/parseNumber.ts';
import { signOf, type Sign } from './question.ts';

/** Answers as people type them. Each reader returns null for what it cannot make sense of. */

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = (power: string): string =>
  Array.from(power, (mark) => (mark === '⁻' ? '-' : mark === '⁺' ? '+' : String(raised.indexOf(mark)))).join('');

/** 10⁻³ and 10^-3 as e-3, as the page writes numbers that are very large or small. */
const powers = (text: string): string =>
  text
    .replace(/10([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/, (_, power: string) => `10^${lowered(power)}`)
    .replace(/\s*[·*×x]\s*10\s*\^\s*([+−-]?\d+)$/i, 'e$1');

/** 0.75, 0,75, −3/4, 1e-3, 1.2·10⁶; a leading = or ≈ is let pass. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(/^[=≈]/, '');
  const [above = '', below, ...more] = plain.split(/[/⁄÷]/);
  if (more.length > 0) return null;
  if (below === undefined) return parseNumber(powers(plain));
  const [numerator, denominator] = [parseNumber(above), parseNumber(below)];
  if (numerator === null || denominator === null || denominator === 0) return null;
  return numerator / denominator;
}

const signWords: Record<string, Sign> = {
  positive: 'positive',
  pos: 'positive',
  '+': 'positive',
  negative: 'negative',
  neg: 'negative',
  '-': 'negative',
  '−': 'negative',
  zero: 'zero',
};

/** A sign by its name or its mark; a number has one too. */
export function readSign(text: string): Sign | null {
  const word = signWords[text.trim().toLowerCase()];
  if (word) return word;
  const value = readNumber(text);
  return value === null ? null : signOf(value);
}

const shape = /^[\s()[\]]*\d{1,4}(?:[\s()[\]]*(?:x|×|\*|·|,|;|by|\s)[\s()[\]]*\d{1,4}){0,2}[\s()[\],]*$/i;

/** 2x3, 2 × 3, (2, 3), 2 by 3, a tensor’s 2 × (2 × 3). One length alone is a column of so many rows. */
export function readShape(text: string): readonly number[] | null {
  if (!shape.test(text)) return null;
  const lengths = (text.match(/\d+/g) ?? []).map(Number);
  return lengths.length === 1 ? [...lengths, 1] : lengths;
}
