import type { Rich } from '../../notation/rich.ts';
import type { Diagnosis } from '../../predict/check.ts';
import type { predictWords as English } from '../en/predict.ts';
import type { Words } from '../words.ts';

/** What a mistake is, to follow “Das kommt heraus, wenn …”; the verb stands last. */
const mistakes: Record<Diagnosis['name'], (other: Rich) => Rich> = {
  differenceReversed: () => ['y − ŷ steht, wo ŷ − y hingehört'],
  signFlipped: () => ['das Vorzeichen umgedreht ist'],
  factorTwoMissing: () => ['der Faktor 2 aus der Steigung des quadratischen Fehlers fehlt'],
  factorTwoAndSign: () => ['der Faktor 2 fehlt und das Vorzeichen umgedreht ist'],
  slopeForgotten: () => ['f′ fehlt: Zurück durch eine Aktivierung kommt ihre Steigung als Faktor hinzu'],
  valueForSlope: () => ['der Wert der Aktivierung statt ihrer Steigung f′ genommen wird, die bei einem angeschalteten ReLU 1 ist'],
  slopeForValue: () => ['die Steigung f′ statt des Werts der Aktivierung genommen wird'],
  hForZ: () => ['h statt z genommen wird: Die Aktivierung fehlt'],
  updateForgotten: () => ['der Wert vor dem Update statt des Werts danach angegeben wird'],
  ascent: () => ['der Schritt den Gradienten hinauf statt hinab geht: Beim Abstieg wird er abgezogen'],
  rateForgotten: () => ['die Lernrate fehlt'],
  ascentWithoutRate: () => ['der Gradient addiert statt abgezogen wird und die Lernrate fehlt'],
  changeOnly: () => ['nur die Änderung angegeben wird, nicht der geänderte Wert'],
  transposed: () => ['Zeilen und Spalten von W verwechselt werden: Vorwärts sind die Zeilen am Werk, rückwärts die Spalten'],
  weightsUpdatedFirst: () => [
    'W nach seinem Update genommen wird; der Rückwärtsdurchlauf benutzt die Gewichte, die der Vorwärtsdurchlauf benutzt hat',
  ],
  interceptForgotten: () => ['der Achsenabschnitt fehlt'],
  inputForgotten: () => ['die Eingabe fehlt, die das Gewicht multipliziert; das wäre der Gradient des Achsenabschnitts'],
  oneBranchOnly: (other) => ['nur der Zweig durch ', ...other, ' verfolgt wird; was auf allen Zweigen zurückkommt, wird addiert'],
  notSquared: () => ['die Differenz nicht quadriert wird'],
  halved: () => ['der quadratische Fehler halbiert wird; hier wird er es nicht'],
  meanOfOutputs: () => ['der Mittelwert über die Ausgaben genommen wird; hier werden sie addiert'],
  sumOfObservations: () => ['Gradienten oder Verluste aller Beobachtungen addiert werden; gefragt ist der einer einzigen'],
  meanOfObservations: () => ['der Mittelwert über alle Beobachtungen genommen wird; gefragt ist der einer einzigen'],
  followedOnly: () => ['nur die verfolgte Beobachtung zählt; hier zählen alle'],
  sumForMean: () => ['das Teilen durch die Zahl der Beobachtungen fehlt; hier ist L ihr Mittelwert'],
  meanForSum: () => ['der Mittelwert über die Beobachtungen genommen wird; hier ist L ihre Summe'],
  otherNumber: (other) => ['eine andere Zahl angegeben wird: ', ...other],
  roundedAway: () => ['eine kleine Zahl weggerundet wird: Sie wird als 0,00 gezeigt, ist aber nicht 0'],
  factor: (other) => ['die Form eines Faktors angegeben wird: die von ', ...other],
  inner: () => ['die inneren Längen genommen werden; sie treffen sich und fallen weg, und die äußeren bleiben'],
  otherLayer: (other) => ['die Form einer anderen Schicht angegeben wird: die von ', ...other],
  tensor: () => ['die Form des Tensors angegeben wird; vom Produkt mit dem Gradienten bleibt eine Matrix'],
};

/** A transposed shape has a sentence of its own. */
const transposedShape = 'Zeilen und Spalten vertauscht sind';

const signNames = { positive: 'positiv', negative: 'negativ', zero: 'null' } as const;

/** Words of questions that are answered before the answer is shown. */
export const predictWords: Words<typeof English> = {
  // Questions
  askNumber: (symbol) => ['Was ist ', symbol, '?'],
  askUpdated: (symbol) => ['Was ist ', symbol, ' nach dem Update?'],
  askSign: (symbol) => ['Ist ', symbol, ' positiv, negativ oder null?'],
  askSignUpdated: (symbol) => ['Ist ', symbol, ' nach dem Update positiv, negativ oder null?'],
  askShape: (symbol) => ['Welche Form hat ', symbol, '?'],
  number: 'Deine Antwort',
  shape: 'Zeilen × Spalten',
  signs: signNames,
  signMarks: { positive: '+', negative: '−', zero: '0' },
  label: 'Deine Vorhersage',
  notFinite: 'Was hier herauskommt, ist keine endliche Zahl; da gibt es nichts vorherzusagen.',
  cameOut: (symbol, value) => [
    symbol,
    ` kommt hier als ${value} heraus: Die Zahlen sind über das hinausgewachsen, was ein Rechner fasst. Geh zu einer Iteration davor zurück, oder wähle dort eine kleinere Lernrate.`,
  ],
  noSlope: (symbol, value) => [
    symbol,
    ` kommt hier als ${value} heraus: Die Vorhersage steht genau am falschen Ende des logarithmischen Verlusts, wo er keine endliche Steigung hat.`,
  ],
  noNumber: 'gar keine Zahl',
  check: 'Prüfen',
  tryAgain: 'Noch einmal',
  showMe: 'Zeigen',

  // The tally
  tally: (right, asked) => `Heute ${right} von ${asked} richtig`,
  tallyOf: (kind, right, asked) => `${kind} ${right} von ${asked}`,
  kinds: { number: 'Werte', sign: 'Vorzeichen', shape: 'Formen', choice: 'Auswahl' },
  reset: 'Zurücksetzen',

  // Replies
  changed: 'Die Zahlen haben sich seitdem geändert.',
  unreadable: {
    number: 'Das ist keine Zahl. Schreib zum Beispiel −0,75, −0.75 oder −3/4.',
    sign: 'Wähle positiv, null oder negativ.',
    shape: 'Das ist keine Form. Schreib Zeilen und Spalten, zum Beispiel 2 × 3.',
    choice: 'Wähle eine der Antworten.',
  },
  right: (answer, why) => ['Richtig, ', ...answer, '. ', ...why],
  wrong: (mistake) => ['Das nicht. Es kommt heraus, wenn ', ...mistake, '.'],
  orWhen: (several) => ['Es käme auch heraus, wenn ', ...several.flatMap((one, k) => (k === 0 ? one : [', oder wenn ', ...one])), '.'],
  wrongUnknown: (why) => ['Das nicht. ', ...why],
  shown: (answer, why) => ['Es ist ', ...answer, '. ', ...why],
  mistake: (diagnosis, other, shape) => (shape && diagnosis.name === 'transposed' ? [transposedShape] : mistakes[diagnosis.name](other)),
  shapeOfProduct: (factors) => [`${factors.join(' mal ')}: Die inneren Längen treffen sich und fallen weg, die äußeren bleiben.`],
  shapeOfTensor: (row, tensor) => [`${row} mal ${tensor}: Die ersten Längen treffen sich, und eine Matrix bleibt.`],
  shapeOfSame: () => ['Es entsteht Eintrag für Eintrag, behält also die Form dessen, woraus es gemacht ist.'],
  shapeOfGiven: () => ['Eine Zeile für jedes Neuron seiner Schicht, eine Spalte für jede Zahl, die hereinkommt.'],
};
