import type { Language } from '../../src/words/choose.ts';

/** How the parts of a formula are said in a language; build/lessons/spoken.ts puts them together. */
export interface Said {
  readonly commands: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, string>>;
  readonly prime: string;
  readonly ofLayer: string;
  readonly transposed: string;
  readonly squared: string;
  readonly power: string;
  readonly hat: string;
  readonly reals: string;
  readonly gradient: string;
  readonly derivative: readonly [of: string, by: string];
  readonly sum: readonly [the: string, over: string, of: string];
  readonly over: string;
  readonly of: string;
  readonly absolute: string;
}

const greek = { sigma: 'sigma', eta: 'eta', theta: 'theta', delta: 'delta', epsilon: 'epsilon', varepsilon: 'epsilon', ell: 'l' };

const en: Said = {
  commands: {
    ...greek,
    cdot: 'times',
    times: 'by',
    circ: 'entry by entry times',
    partial: 'partial',
    log: 'log',
    exp: 'exp',
    max: 'max',
    infty: 'infinity',
    in: 'in',
    le: 'is at most',
    ge: 'is at least',
    ne: 'is not',
    neq: 'is not',
    approx: 'is about',
    to: 'to',
    leftarrow: 'becomes',
    rightarrow: 'leads to',
    dots: 'and so on to',
    ldots: 'and so on to',
    lVert: 'the size of',
  },
  marks: {
    '=': 'equals',
    '+': 'plus',
    '-': 'minus',
    '−': 'minus',
    '<': 'is less than',
    '>': 'is greater than',
    '/': 'over',
    "'": 'prime',
    ',': ',',
  },
  prime: 'prime',
  ofLayer: 'of layer',
  transposed: 'transposed',
  squared: 'squared',
  power: 'to the power',
  hat: 'hat',
  reals: 'the real numbers',
  gradient: 'the gradient of',
  derivative: ['the derivative of', 'by'],
  sum: ['the sum', 'over', 'of'],
  over: 'over',
  of: 'of',
  absolute: 'the absolute value of',
};

const de: Said = {
  commands: {
    ...greek,
    cdot: 'mal',
    times: 'mal',
    circ: 'Eintrag für Eintrag mal',
    partial: 'partial',
    log: 'Logarithmus',
    exp: 'exp',
    max: 'Maximum',
    infty: 'unendlich',
    in: 'in',
    le: 'ist höchstens',
    ge: 'ist mindestens',
    ne: 'ist nicht',
    neq: 'ist nicht',
    approx: 'ist etwa',
    to: 'nach',
    leftarrow: 'wird zu',
    rightarrow: 'führt zu',
    dots: 'und so weiter bis',
    ldots: 'und so weiter bis',
    lVert: 'die Länge von',
  },
  marks: {
    '=': 'gleich',
    '+': 'plus',
    '-': 'minus',
    '−': 'minus',
    '<': 'ist kleiner als',
    '>': 'ist größer als',
    '/': 'durch',
    "'": 'Strich',
    ',': ',',
  },
  prime: 'Strich',
  ofLayer: 'von Schicht',
  transposed: 'transponiert',
  squared: 'Quadrat',
  power: 'hoch',
  hat: 'Dach',
  reals: 'den reellen Zahlen',
  gradient: 'der Gradient von',
  derivative: ['die Ableitung von', 'nach'],
  sum: ['die Summe', 'über', 'von'],
  over: 'durch',
  of: 'von',
  absolute: 'der Betrag von',
};

export const saidIn: Readonly<Record<Language, Said>> = { en, de };

/** A lesson's language is the folder that it stands in. */
export const languageOf = (file: string): Language => (/(^|\/)de\//.test(file) ? 'de' : 'en');
