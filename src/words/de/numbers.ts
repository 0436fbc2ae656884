import type { numberWords as English } from '../en/numbers.ts';
import type { Words } from '../words.ts';

/** What a screen reader hears of a single number. */
export const numberWords: Words<typeof English> = {
  known: (name, value) => `${name}: ${value}`,
  before: (name, value) => `${name} vor dem Update: ${value}`,
  unknown: (name, shown) => `${name}: noch nicht berechnet${shown === '' ? '' : `, ${shown}`}`,
  frozen: (name) => `${name}, eingefroren`,
  covered: (name) => `${name}: verdeckt`,
  asked: (name) => `${name}: verborgen, bis die Frage der Lektion beantwortet ist`,
  cover: '?',
  over: ' durch ',
  full: (symbol, value) => `${symbol} = ${value}`,
};
