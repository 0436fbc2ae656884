import type { whyWords as English } from '../en/why.ts';
import type { Words } from '../words.ts';

const grouped = (n: number) => n.toLocaleString('de');

/** Words of “Why this number?”. */
export const whyWords: Words<typeof English> = {
  // The sentence
  is: [' ist '],
  before: ' vor dem Update',
  plus: ' plus ',
  times: ' mal ',
  minus: ' minus ',
  over: ', geteilt durch ',
  sumOf: (terms) => [`die Summe von ${terms} Summanden`],
  square: (of) => ['das Quadrat von ', ...of],
  reluOn: (h) => [...h, ', das positiv ist, also behält ReLU es'],
  reluOff: (h) => ['0: ', ...h, ' ist nicht positiv, also sperrt ReLU'],
  sigmoid: (h) => ['das Sigmoid von ', ...h],
  linear: (h) => [...h, ', weitergegeben, wie es ist'],
  slopeOn: (h) => ['1: ', ...h, ' ist positiv, das Tor also offen'],
  slopeOff: (h) => ['0: ', ...h, ' ist nicht positiv, das Tor also zu'],
  sigmoidSlope: (z) => [...z, ' mal 1 minus ', ...z, ', die Steigung des Sigmoids'],
  logLoss: (y, yhat) => ['minus der Logarithmus der Wahrscheinlichkeit, die ', ...yhat, ' dem Zielwert ', ...y, ' gibt'],
  logLossSlope: (y, yhat) => ['minus ', ...y, ' durch ', ...yhat, ', plus 1 minus ', ...y, ' durch 1 minus ', ...yhat],
  given: (symbol, id, origin) => {
    if (origin.kind === 'step')
      return [symbol, ` ist, was das Update in Schritt ${origin.step} von Iteration ${origin.iteration + 1} hinterließ.`];
    if (/^(W|c)\./.test(id)) return [symbol, ' ist ein Parameter, wie das Netz gegeben war. Das Training ändert ihn.'];
    if (id.startsWith('x')) return [symbol, ' ist eine Eingabe: Sie kommt mit der Beobachtung.'];
    if (id.startsWith('y')) return [symbol, ' ist der Zielwert: Er kommt mit der Beobachtung.'];
    return [symbol, ' ist gewählt: wie weit jedes Update geht.'];
  },

  // Conventions
  frozen: () => ['Er ist eingefroren: Das Update lässt ihn, wie er war, gleich welcher sein Gradient ist.'],
  reluAtZero: (h) => [h, ' ist genau 0, wo ReLU keine Steigung hat. Nach Vereinbarung zählt sie als 0.'],
  lossFromH: (loss) => [
    'Die Vorhersage rundet auf genau 0 oder 1, wo die Formel ∞ ergäbe. ',
    loss,
    ' wird aus h ausgewertet und bleibt endlich.',
  ],
  noSlope: (slope) => [slope, ' hat keinen endlichen Wert: Die Vorhersage liegt genau am falschen Ende des Log-Verlusts.'],
  together: (gradient) => [
    'Das Produkt aus dem Lehrbuch wäre 0 · ∞. Sigmoid und Log-Verlust werden zusammen genommen: ',
    gradient,
    ' = ŷ − y.',
  ],

  // The panel
  title: (value) => `Warum ${value}?`,
  waiting: (symbol) => `${symbol} ist noch nicht berechnet`,
  waitingFor: (step) => `Schritt ${step} wird es berechnen.`,
  asked: (symbol) => `${symbol} ist gefragt`,
  askedFor: 'Sobald die Frage danach beantwortet ist, erscheint der Wert und sagt, warum.',
  madeOfAsked: (symbol) => `Er entsteht aus ${symbol}, wonach eine Frage fragt. Sobald sie beantwortet ist, sagt er, warum.`,
  goToQuestion: 'Zur Frage',
  covered: (symbol) => `${symbol} ist verdeckt`,
  untilUncovered: 'Sobald der Wert aufgedeckt ist, ist er zu sehen und sagt, warum.',
  madeOfCovered: (symbol) => `Der Wert entsteht aus der verdeckten Zahl ${symbol}. Sobald sie aufgedeckt ist, sagt er, warum.`,
  uncover: (symbol) => `${symbol} aufdecken`,
  goToStep: (step) => `Zu Schritt ${step}`,
  goToIteration: (step, iteration) => `Zu Schritt ${step} von Iteration ${iteration + 1}`,
  close: 'Schließen',
  trail: 'Spur',
  from: (step) => `aus Schritt ${step}`,
  fromIteration: (step, iteration) => `Schritt ${step}, Iteration ${iteration + 1}`,
  kinds: { x: 'Eingabe', y: 'Zielwert', parameter: 'Parameter', rate: 'gewählt' },
  follow: (name, value) => `Warum ist ${name} ${value}?`,
  operands: 'Gemacht aus',
  rule: 'Die Regel',
  copyNumber: 'Zahl kopieren',
  copyTex: 'TeX kopieren',
  copied: 'Kopiert',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
  observation: (n) => `Beobachtung ${n} folgen`,
  ofNoColumn: (n) => `Das gehört zu Beobachtung ${n}, die hier keine Spalte hat: Dieses Update folgt ihr nicht.`,
  ofGone: (n) => `Das gehört zu Beobachtung ${n}, die entfernt wurde.`,
  ofOther: (n) => `Das gehört zu Beobachtung ${n}, die gerade nicht verfolgt wird.`,

  ofAll: 'Das ist über alle Beobachtungen summiert, und der Durchgang geht über eine.',
  walkAll: 'Alle Beobachtungen durchgehen',

  // Its slope
  slope: 'Der Verlust, wenn sich dieser Wert ändert',
  slopeIs: (value) => `Steigung ${value}`,
  lowest: (value) => `am kleinsten bei ${value}`,
  drag: (name) => `${name}: an der Kurve entlangziehen oder die Pfeiltasten nehmen`,
  curveOf: (name) => `Der Verlust als Funktion von ${name}`,
  epsilon: 'Anstoßen um ε =',
  change: 'ΔL',
  predicted: 'Gradient · ε',
  check: 'Prüfen',
  checkOne: (numeric, difference) => `Aus Differenzen: ${numeric}, Abweichung ${difference}.`,
  noCurve:
    'Der Verlust oder seine Steigung ist bei diesem Wert nicht endlich, hier gibt es also nichts zu verschieben und nichts zu vergleichen.',
  outside: 'nicht erklärt: Der Log-Verlust nimmt Vorhersagen von 0 bis 1',
  kink: 'Der Wert steht an einem Knick, wo ein ReLU umschaltet: Die Steigung springt dort, die beiden müssen also nicht übereinstimmen.',
  checkAll: 'Jeden Parameter prüfen',
  checkedAll: (count, difference, name) => `${count} Gradienten geprüft; die größte Abweichung ist ${difference}, bei ${name}.`,
  skippedKinks: (count) => `${count} ${count === 1 ? 'steht' : 'stehen'} an einem Knick, wo die Steigung springt.`,

  heavy: (observations) => `Ihre Kurve nimmt den Verlust von ${grouped(observations)} Beobachtungen viele Male.`,
  drawCurve: 'Zeichnen',
  checking: (done, of) => `${grouped(done)} von ${grouped(of)} Gradienten geprüft`,

  // Paths and reach
  paths: (count) => `${grouped(count)} ${count === 1 ? 'Pfad' : 'Pfade'} zum Verlust`,
  pathsSum: 'Summe',
  pathsOfAll: (count, mean) => `Das Produkt jedes Pfads ist ${mean ? 'der Mittelwert' : 'die Summe'} über ${grouped(count)} Beobachtungen.`,
  divided: (by) => `geteilt durch ${grouped(by)}`,
  reachesAll: (numbers, columns) =>
    `In jeder der ${grouped(columns)} Spalten ${numbers === 1 ? 'hängt 1 Zahl' : `hängen ${grouped(numbers)} Zahlen`} davon ab, und damit auch L: Sein Gradient ist die Summe über alle Spalten.`,
  sumOverAll: 'Diese Summe zeigen',
  rest: (count) => `die anderen ${grouped(count)}`,
  reach: 'Zeigen, was es berührt',
  reachStages: 'Wie weit der Durchgang gezeigt wird',
  reaches: (numbers, carried) =>
    `${numbers === 1 ? '1 Zahl hängt' : `${grouped(numbers)} Zahlen hängen`} davon ab; eine Änderung kommt hier bei ${carried} davon an.`,
};
