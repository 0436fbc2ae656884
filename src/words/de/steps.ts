import type { Piece } from '../../notation/rich.ts';
import type { stepWords as English } from '../en/steps.ts';
import type { Words } from '../words.ts';

/** Words of the steps: titles, and the one or two sentences under each equation. */

/** In the genitive, or after “von”. */
const ofLayer = (layer: number, depth: number) => (layer === depth ? 'der Ausgabeschicht' : `von Schicht ${layer}`);
/** After “durch”. */
const layerName = (layer: number, depth: number) => (layer === depth ? 'die Ausgabeschicht' : `Schicht ${layer}`);

/** `a`, `a und b`, `a, b und c`. */
function list(parts: readonly (readonly Piece[])[]): Piece[] {
  return parts.flatMap((part, i) => (i === 0 ? [...part] : [i === parts.length - 1 ? ' und ' : ', ', ...part]));
}

const raises = (symbol: Piece, from: Piece, rate: Piece, lowers: boolean): Piece[] => [
  symbol,
  ' von ',
  from,
  lowers ? ' zu erhöhen, senkt den Verlust, um ' : ' zu erhöhen, hebt den Verlust, um ',
  rate,
  ' je Einheit.',
];

export const stepWords: Words<typeof English> = {
  phase: { forward: 'Vorwärts', loss: 'Verlust', backward: 'Rückwärts', update: 'Update' },

  title: {
    mix: (l, L) => `Mischen der Eingaben ${ofLayer(l, L)}`,
    activate: (l, L) => (l === L ? 'Die Vorhersage' : `Aktivieren von Schicht ${l}`),
    lose: () => 'Der Verlust',
    slopeOfLoss: () => 'Steigung des Verlusts bei der Vorhersage',
    throughActivation: (l, L) => `Zurück durch die Aktivierung ${ofLayer(l, L)}`,
    toWeights: (l, L) => `Gradient der Gewichte ${ofLayer(l, L)}`,
    toIntercepts: (l, L) => `Gradient der Achsenabschnitte ${ofLayer(l, L)}`,
    throughWeights: (l, L) => `Zurück durch die Gewichte ${ofLayer(l + 1, L)}`,
    updateWeights: (l, L) => `Update der Gewichte ${ofLayer(l, L)}`,
    updateIntercepts: (l, L) => `Update der Achsenabschnitte ${ofLayer(l, L)}`,
  },

  groupTitle: {
    forward: (l, L) => `Vorwärts durch ${layerName(l, L)}`,
    loss: () => 'Der Verlust',
    backward: (l, L) => `Rückwärts durch ${layerName(l, L)}`,
    update: (l, L) => `Update ${ofLayer(l, L)}`,
  },

  mix: (inputs) => [
    inputs === 1
      ? 'Jedes Neuron multipliziert seine eine Eingabe mit einem Gewicht und addiert seinen eigenen Achsenabschnitt.'
      : `Jedes Neuron gewichtet die ${inputs} Zahlen vor ihm und addiert seinen eigenen Achsenabschnitt.`,
  ],
  becomes: (pairs) => [
    'Hier ',
    pairs.length === 1 ? 'ist ' : 'sind ',
    ...list(pairs.map(([symbol, value]) => [symbol, ' = ', value])),
    '.',
  ],

  comesTo: (symbol, value) => [symbol, ' ergibt ', value, '.'],

  activate: (activation) => [
    {
      relu: 'ReLU behält, was positiv ist, und macht aus dem Rest 0.',
      sigmoid: 'Das Sigmoid staucht jede Zahl in den Bereich von 0 bis 1.',
      linear: 'Die lineare Aktivierung gibt jede Zahl weiter, wie sie ist.',
    }[activation],
  ],
  off: (symbols) => [
    ...list(symbols.map((symbol) => [symbol])),
    symbols.length === 1 ? ' ist nicht positiv: Dieses Neuron ist aus.' : ' sind nicht positiv: Diese Neuronen sind aus.',
  ],
  offCount: (count, of) => [`${count} der ${of} Neuronen ${count === 1 ? 'ist' : 'sind'} aus.`],
  allOn: (count) => [count === 1 ? 'Das Neuron ist an.' : `Alle ${count} Neuronen sind an.`],
  nearlyShut: (count, of) => [
    of === 1
      ? 'Das Neuron ist gesättigt: Die Steigung ist dort fast 0.'
      : `${count} der ${of} Neuronen ${count === 1 ? 'ist' : 'sind'} gesättigt: Die Steigung ist dort fast 0.`,
  ],

  miss: (yhat, y, gap) => ['Die Vorhersage ', yhat, ' verfehlt den Zielwert ', y, ' um ', gap, '; das Quadrat davon ist der Verlust.'],
  total: (count, L) =>
    count === 1 ? ['Bei einer Ausgabe ist ', L, ' dieser Verlust selbst.'] : ['Der Verlust der Beobachtung ist ihre Summe, ', L, '.'],
  everyLoss: (loss) => [
    loss === 'rss'
      ? 'Jede Ausgabe zahlt das Quadrat ihres Fehlers.'
      : 'Jede Ausgabe zahlt für die Wahrscheinlichkeit, die sie dem gab, was nicht eintrat.',
  ],
  charged: (yhat, y) => ['Das Netz gibt einer 1 die Wahrscheinlichkeit ', yhat, '; der Zielwert ist ', y, '.'],

  raising: (symbol, from, rate, lowers) => raises(symbol, from, rate, lowers),
  raisingNothing: (symbol) => [symbol, ' zu erhöhen, ändert hier nichts: Die Steigung ist 0.'],
  raisingNoInput: (symbol, input) => [symbol, ' zu erhöhen, ändert hier nichts: Die Eingabe ist aus, ', input, ' = 0.'],
  raisingNoNeuron: (symbol) => [symbol, ' zu erhöhen, ändert hier nichts: Das Neuron ist aus.'],
  steepest: (symbol, from, rate, lowers) => ['Am steilsten: ', ...raises(symbol, from, rate, lowers)],

  record: (symbol) => ['Heb ', symbol, ' auf: Jeder Gradient weiter hinten beginnt damit.'],
  gates: (off, of) =>
    off === 0
      ? [
          of === 1
            ? 'Das Neuron ist an, seine Steigung geht also unverändert durch.'
            : 'Jedes Neuron ist an, die Steigungen gehen also unverändert durch.',
        ]
      : [
          `${off === of ? (of === 1 ? 'Das Neuron ist' : `Alle ${of} Neuronen sind`) : `${off} der ${of} Neuronen ${off === 1 ? 'ist' : 'sind'}`} aus: Durch ${off === 1 ? 'dieses' : 'diese'} geht nichts zurück.`,
        ],
  sigmoidGate: (z) => [
    `Die Steigung des Sigmoids ist ${z}(1 − ${z}), höchstens ein Viertel: Jeder Weg hindurch macht den Gradienten kleiner.`,
  ],
  linearGate: () => ['Die Steigung der linearen Aktivierung ist 1, der Gradient geht also unverändert durch.'],
  cancels: () => ['Sigmoid und Log-Verlust zusammen: Das Produkt der beiden Faktoren ist ŷ − y.'],

  tensor: () => [
    'Scheibe i des Tensors ist 0 bis auf Zeile i; Zeile i des Ergebnisses ist also Eintrag i des aufgehobenen Gradienten mal die Eingaben.',
  ],
  intercepts: () => ['Ein Achsenabschnitt kommt direkt zu h hinzu; sein Gradient ist also der aufgehobene Gradient selbst.'],
  branches: (count) => [
    count === 1
      ? 'Jeder Eintrag erreicht den Verlust auf einer Kante, bekommt also deren Gewicht.'
      : `Jeder Eintrag erreicht den Verlust auf ${count} Kanten; was auf ihnen zurückkommt, wird addiert.`,
  ],
  columns: () => ['Vorwärts waren die Zeilen dieser Matrix am Werk, rückwärts sind es ihre Spalten.'],
  rowsOfTransposed: () => ['Vorwärts waren die Zeilen von W am Werk, rückwärts sind es seine Spalten, die Zeilen von Wᵀ.'],

  against: (rate) => ['Jede Zahl bewegt sich gegen ihren Gradienten: ', rate, '-mal so weit, wie der Gradient lang ist.'],
  moves: (symbol, from, to) => [symbol, ' geht von ', from, ' auf ', to, '.'],
  stays: (symbol, value, gradient) => [
    symbol,
    ' ist eingefroren: Der Wert bleibt ',
    value,
    ', gleich welcher Gradient, hier ',
    gradient,
    '.',
  ],
  frozen: (frozen) => [
    ...frozen.flatMap((piece, i) => (i === 0 ? [piece] : [' und ', piece])),
    frozen.length === 1
      ? ' ist eingefroren: Der Wert bleibt, gleich welcher Gradient.'
      : ' sind eingefroren: Ihre Werte bleiben, gleich welche Gradienten.',
  ],
  frozenCount: (frozen, of) => [
    frozen === of
      ? 'Alle sind eingefroren: Ihre Werte bleiben, gleich welche Gradienten.'
      : `${frozen} von ${of} sind eingefroren: Ihre Werte bleiben, gleich welche Gradienten.`,
  ],
  nothingMoves: () => ['Jeder Gradient ist hier 0, also bewegt sich nichts.'],

  infiniteSlope: (symbol) => [
    symbol,
    ' ist unendlich: Die Vorhersage liegt genau am falschen Ende, wo der Log-Verlust keine endliche Steigung hat. ∇h bleibt endlich: Es wird als ŷ − y ausgewertet.',
  ],
  zeroTimesInfinity: () => [
    'Das Produkt aus dem Lehrbuch ist hier 0 · ∞ und hat keinen Wert. Sigmoid und Log-Verlust werden stattdessen zusammen ausgewertet: ∇h = ŷ − y.',
  ],
  infiniteLoss: (symbol) => [
    'Die Vorhersage rundet auf genau 0 oder 1, wo die Formel ∞ ergäbe. ',
    symbol,
    ' wird stattdessen aus h ausgewertet und bleibt endlich.',
  ],
  lossTermLeftOut: (loss) => [
    'Die Vorhersage rundet auf genau ihren Zielwert, die Formel hätte also einen Term 0 · log 0. Nach Vereinbarung zählt er als 0; ',
    loss,
    ' wird aus h ausgewertet.',
  ],
  slopeTermLeftOut: () => [
    'Die Vorhersage liegt genau auf ihrem Zielwert, ein Term wäre also 0/0. Nach Vereinbarung fällt ein Term mit Gewicht 0 weg.',
  ],
  reluAtZero: (symbol) => [symbol, ' ist genau 0, wo ReLU keine Steigung hat. Nach Vereinbarung zählt sie als 0.'],
  overflow: (symbol, value, iteration, step) => [
    symbol,
    ` ist seit Schritt ${step} von Iteration ${iteration} ${value}: Es ist über die größte Zahl hinausgewachsen, die ein Rechner fasst, etwa 1,8·10³⁰⁸. Was daraus gemacht wird, ist ebenfalls ∞ oder NaN.`,
  ],
};
