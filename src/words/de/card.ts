import type { cardWords as English } from '../en/card.ts';
import type { Words } from '../words.ts';

/** Words on the step card. */
export const cardWords: Words<typeof English> = {
  view: 'Über wie viele Beobachtungen der Durchgang geht',
  one: 'Eine',
  all: (count, of) => (count < of ? `${count.toLocaleString('de')} von ${of.toLocaleString('de')}` : `Alle ${count.toLocaleString('de')}`),
  stepOf: (number, of) => `Schritt ${number} von ${of}`,
  stepsOf: (first, last, of) => `Schritte ${first} bis ${last} von ${of}`,
  numberOf: (index, of) => `Zahl ${index} von ${of}`,
  iteration: (iteration) => `Iteration ${iteration + 1}`,
  reused: (step) => `aus dem Regal, Schritt ${step}`,
  reusedShort: (step) => `Regal, Schritt ${step}`,
  from: (step) => `aus Schritt ${step}`,
  fromIteration: (step, iteration) => `aus Schritt ${step} von Iteration ${iteration + 1}`,
  placeOf: (number, of) => `${number} von ${of}`,
  choices: 'Wie Schritte gezeigt werden',
  predict: 'Vorhersagen',
  predictions: { off: 'aus', value: 'den Wert', sign: 'das Vorzeichen', shape: 'die Form', room: 'in der Klasse' },
  unknown: '?',
  before: 'vorher',
  after: 'nachher',
  shapedLike: 'geformt wie',
  rowHolds: (row) => `Zeile ${row} enthält`,
  row: (row) => `Zeile ${row}, vom Neuron aus gesehen`,
  column: (column) => `Spalte ${column}, vom Neuron aus gesehen`,
  entry: (index) => `Eintrag ${index}, ausgeschrieben`,
  cell: (row, column) => `Zeile ${row}, Spalte ${column}`,
  number: 'Diese Zahl, ausgeschrieben',
  slice: (i) => `i = ${i}`,
  moveCross: (rows, columns) => `Tabelle von ${rows} mal ${columns} Zahlen; die Pfeiltasten bewegen Zeile und Spalte, die verfolgt werden`,
  slopes: 'ihre Diagonale',
  factors: 'Faktoren dieses Schritts',
  factorsAs: { full: 'Ganze Faktoren', short: 'Kurzform' },
  folded: (slices, columns) =>
    slices === 1
      ? ''
      : `Die ${slices} Scheiben des Tensors sind gefaltet: ${(slices * (slices - 1) * columns).toLocaleString('de')} Nullen sind weggelassen.`,
  collapse: 'Tensor zusammenklappen',
  collapsing: (t, product) =>
    t === 0
      ? 'Scheibe i ist 0 bis auf Zeile i.'
      : t < 0.55
        ? 'Die Nullen fallen weg; von jeder Scheibe bleibt eine Zeile.'
        : t < 1
          ? 'Jede Zeile wird mit ihrem Eintrag von ∇h multipliziert.'
          : `Was bleibt, ist ${product}.`,
  product: (z, column) => (column ? `∇h ${z}ᵀ` : `∇hᵀ ${z}ᵀ`),
  together: 'zusammen ausgewertet:',
};
