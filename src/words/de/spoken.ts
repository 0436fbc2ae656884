import type { spoken as English } from '../en/spoken.ts';
import type { Words } from '../words.ts';

/** How a symbol is said by a screen reader. */
export const spoken: Words<typeof English> = {
  x: (i) => (i === undefined ? 'x' : `x ${i}`),
  y: (i) => (i === undefined ? 'y' : `y ${i}`),
  yhat: (i) => (i === undefined ? 'y Dach' : `y Dach ${i}`),
  W: (l, i, j) => (i === undefined ? `W von Schicht ${l}` : `w ${i} ${j} von Schicht ${l}`),
  vector: (letter, l, i) => (i === undefined ? `${letter} von Schicht ${l}` : `${letter} ${i} von Schicht ${l}`),
  loss: (i) => (i === undefined ? 'die Verluste' : `Verlust ${i}`),
  totalLoss: () => 'der Verlust L',
  gradient: (of) => `Gradient von ${of}`,
  jacobian: (of, by) => `Ableitung von ${of} nach ${by}`,
  learningRate: () => 'die Lernrate',
  data: (what, observation) => (observation === undefined ? `${what}, über alle Beobachtungen` : `${what} von Beobachtung ${observation}`),
};
