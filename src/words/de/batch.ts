import type { batchWords as English } from '../en/batch.ts';
import type { Words } from '../words.ts';

/** Words of the view of all observations at once. */

const many = (count: number) => count.toLocaleString('de');
/** Alle Beobachtungen, oder die von ihnen, über die der Durchgang geht, mit den Artikeln des Falls. */
const who = (count: number, of: number, one: string, all: string) =>
  count < of ? `${many(count)} von ${many(of)} Beobachtungen` : count === 1 ? `${one} Beobachtung` : `${all} ${many(count)} Beobachtungen`;
const entries = (count: number) => (count === 1 ? 'der eine Eintrag' : `${many(count)} Einträge`);
const offOf = (off: number, of: number) =>
  of === 1 ? 'Der eine Eintrag ist aus' : `${off === 1 ? '1 Eintrag' : entries(off)} von ${many(of)} ${off === 1 ? 'ist' : 'sind'} aus`;

export const batchWords: Words<typeof English> = {
  title: (title, count, of) => `${title}, ${who(count, of, 'die eine', 'alle')}`,

  // Sentences of the steps
  mix: (count) => [
    `Ein einziges Matrixprodukt tut für ${count === 1 ? 'seine Spalte' : `alle ${many(count)} Spalten`}, was W für eine tat; die Achsenabschnitte kommen zu jeder Spalte hinzu.`,
  ],
  activate: (activation) => [
    {
      relu: 'Eintrag für Eintrag: ReLU behält, was positiv ist, und macht aus dem Rest 0.',
      sigmoid: 'Eintrag für Eintrag: Das Sigmoid staucht jede Zahl in den Bereich von 0 bis 1.',
      linear: 'Eintrag für Eintrag: Die lineare Aktivierung gibt jede Zahl weiter, wie sie ist.',
    }[activation],
  ],
  off: (off, of) => [off === 0 ? 'Alle sind an.' : `${offOf(off, of)}, in jeder Spalte andere.`],
  lose: (loss, total, value, mean, count) => [
    loss === 'rss'
      ? 'Jede Spalte zahlt das Quadrat ihres eigenen Fehlers. '
      : 'Jede Spalte zahlt für die Wahrscheinlichkeit, die sie dem gab, was nicht eintrat. ',
    mean
      ? `Der Verlust des Datensatzes ist ihr Mittelwert über ${count === 1 ? '1 Beobachtung' : `${many(count)} Beobachtungen`}, `
      : 'Der Verlust des Datensatzes ist ihre Summe, ',
    total,
    ' = ',
    value,
    '.',
  ],
  slopeOfLoss: (mean, count) => [
    mean
      ? `Eine Vorhersage wirkt nur auf den Verlust ihrer eigenen Beobachtung, und von diesem zählt ein ${many(count)}-tel: Jede Steigung wird durch ${many(count)} geteilt.`
      : 'Eine Vorhersage wirkt nur auf den Verlust ihrer eigenen Beobachtung; jede Spalte hat also die Steigung, die sie allein hätte.',
  ],
  throughActivation: (off, of) => [
    'Eintrag für Eintrag, kein Matrixprodukt: jeder Gradient mal die Steigung an seinem eigenen h.',
    ...(off > 0 ? [` ${offOf(off, of)}: Dort geht nichts zurück.`] : []),
  ],
  together: () => ['Sigmoid und Log-Verlust zusammen: Jeder Eintrag ist ŷ − y.'],
  divided: (count) => [`Weil L ein Mittelwert ist, wird jeder durch ${many(count)} geteilt.`],
  toWeights: (count) => [
    count === 1
      ? 'Bei einer Beobachtung ist nur ein Produkt zu addieren.'
      : `Ein Gewicht wirkt in jeder Spalte auf seine Zeile von H; sein Gradient ist also eine Summe von ${many(count)} Produkten, und das Matrixprodukt addiert sie alle.`,
  ],
  toIntercepts: (count) => [
    `Ein Achsenabschnitt kam zu jeder Spalte hinzu; sein Gradient ist also die Summe seiner Zeile, ${count === 1 ? '1 Summand' : `${many(count)} Summanden`}.`,
  ],
  throughWeights: () => ['Wieder sind die Spalten von W am Werk, für alle Beobachtungen zugleich; keine Spalte braucht eine andere.'],
  update: (count, of) => [`Ein Update aus ${who(count, of, 'der einen', 'allen')}.`],
  comesTo: (symbol, value) => [symbol, ' ergibt ', value, '.'],
  asAlone: (n) => [`Spalte ${n} enthält die Zahlen von Beobachtung ${n} allein.`],

  // The picture
  forward: 'Vorwärts',
  readDown: 'von oben nach unten gelesen',
  backward: 'Rückwärts',
  readUp: 'von unten nach oben gelesen, jede Zeile so geformt wie ihr Gegenüber',
  rowSums: (rows) => (rows === 1 ? 'Zeilen\u00adsumme' : 'Zeilen\u00adsummen'),
  targets: 'Zielwerte',
  sum: 'Summe',
  mean: 'Mittelwert',
  observation: (n, of) => `Beobachtung ${n} von ${many(of)}`,
  pick: 'Verfolgte Beobachtung: Pfeiltasten oder ein Klick wählen eine andere',
  sampled: (shown, of) => `${shown} von ${many(of)} Spalten gezeichnet, gleichmäßig verteilt; Summen gehen über alle.`,
  shutHint: '0, wo schraffiert',
  goTo: (title, step) => `${title}: zu Schritt ${step}`,
  region: 'Alle Beobachtungen, eine Spalte je Beobachtung',
  spelled: (n) => `Spalte ${n}, ausgeschrieben`,
  inspector: 'Werte und Diagramm',
  stepOf: (number, of) => `Schritt ${number} von ${of}`,
  row: (index, of) => `Zeile ${index} von ${of}`,
  iteration: (iteration) => `Iteration ${iteration + 1}`,

  // The strip
  loop: (count) => `Schleife über Beobachtungen: ${count === 1 ? '1 kleiner Gradient' : `${many(count)} kleine Gradienten`}, addiert`,
  product: 'Ein Matrixprodukt',
  rowSum: 'Eine Zeilensumme',
  others: (count) => `${many(count)} weitere`,
  divisor: (count) => `jeder durch ${many(count)} geteilt, weil L ein Mittelwert ist`,
  timeBoth: 'Beide messen',
  timing: 'Misst …',
  times: (loop, matrix, runs) =>
    `Ein ganzer Durchgang rückwärts und vorwärts, Median von ${runs} Läufen: Die Schleife braucht ${loop}, die Matrixform ${matrix}.`,
  faster: (ratio) => `Die Matrixform ist ${ratio}-mal so schnell.`,
  slower: (ratio) => `Hier ist die Schleife ${ratio}-mal so schnell: Bei so wenigen Beobachtungen ist kaum etwas zu sparen.`,
  alike: 'Beide brauchen etwa gleich lang.',
  same: (difference) => `Ihre Gradienten unterscheiden sich um höchstens ${difference}: nur die Rundung von Summen in anderer Reihenfolge.`,
  identical: 'Ihre Gradienten stimmen bis zur letzten Ziffer überein.',
  growth: 'Wie beide mit N wachsen: dieselben Beobachtungen, wieder und wieder',
  growthHeads: ['N', 'Schleife', 'Matrix', 'Schleife ÷ Matrix'],
  many,
};
