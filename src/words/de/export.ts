import type { ActivationName, LossName } from '../../core/network.ts';
import type { Piece } from '../../notation/rich.ts';
import type { exportWords as English } from '../en/export.ts';
import type { Words } from '../words.ts';

const activationWords: Record<ActivationName, string> = { relu: 'ReLU', sigmoid: 'Sigmoid', linear: 'linear' };
const lossWords: Record<LossName, string> = { rss: 'der Residuenquadratsumme', log: 'dem Log-Verlust' };
const grouped = (n: number) => n.toLocaleString('de');

/** `a, b, c` of pieces. */
const listed = (parts: readonly (readonly Piece[])[]): Piece[] => parts.flatMap((part, i) => (i === 0 ? [...part] : [', ', ...part]));

/** Words of exported tables, handouts and scripts, and what can be wrong with imported parameters. */
export const exportWords: Words<typeof English> = {
  csvHeader: ['id', 'symbol', 'value', 'iteration', 'step'],

  iteration: (iteration) => `Iteration ${iteration + 1}`,
  network: (widths, activations, loss) =>
    `Ein Netz mit ${widths.join(' – ')} Neuronen (${activations.map((name) => activationWords[name]).join(', ')}) und ${lossWords[loss]}, verfolgt für Beobachtung `,
  observation: (observation) => `n = ${observation}.`,
  given: 'Gegeben',
  step: (first, last, of, title) =>
    first === last ? `Schritt ${last} von ${of}: ${title}` : `Schritte ${first} bis ${last} von ${of}: ${title}`,
  number: (index, of) => `Zahl ${index} von ${of}`,
  shapes: (shapes) => ['Formen: ', ...listed(shapes.map(([symbol, shape]) => [symbol, ` ${shape}`])), '.'],
  reads: (reads) => ['Gemacht aus ', ...listed(reads.map(([symbol, origin]) => [symbol, origin])), '.'],
  fromStep: (step) => ` (Schritt ${step})`,
  fromIteration: (step, iteration) => ` (Schritt ${step} von Iteration ${iteration + 1})`,
  fromGiven: ' (gegeben)',
  made: 'Gemacht mit Backstep.',

  script: {
    title: (package_) => `Eine Iteration eines Durchgangs in Backstep, nachgerechnet mit ${package_}.`,
    prints: 'Gibt jede Zahl als JSON unter ihrer id aus: "values", wie der Durchgang sie hat, "updated" die Parameter nach dem Update.',
    given: 'Gegeben',
    step: (number, title) => `Schritt ${number}: ${title}`,
    autograd: 'Von hier an übernimmt autograd die Arbeit.',
  },

  import: {
    tooLarge: (length, limit) => `Diese Parameter haben ${grouped(length)} Zeichen; höchstens ${grouped(limit)} lassen sich lesen.`,
    notJson: () => 'Diese Parameter sind kein JSON.',
    unknown: () =>
      'Keine Parameter gefunden: Erwartet werden Listen "W" und "c", eine Liste von Schichten oder ein state dict von PyTorch ("0.weight", "0.bias", …).',
    count: (W, c) => `Es gibt ${W} Gewichtsmatrizen und ${c} Listen von Achsenabschnitten; erwartet werden von beiden gleich viele.`,
    noWeight: (key) => `"${key}.weight" fehlt; jede Schicht hat eine Gewichtsmatrix.`,
    noBias: (key) => `"${key}.bias" fehlt; jede Schicht hat Achsenabschnitte.`,
    other: (key) => `"${key}" gehört zu keiner linearen Schicht; erwartet werden nur „weight“ und „bias“ linearer Schichten.`,
  },

  // The sheet
  title: 'Exportieren',
  intro: 'Von dem Schritt, bei dem du bist, oder der ganzen Iteration: zum Austeilen, zum Rechnen, zum Prüfen.',
  close: 'Schließen',
  copy: (what) => `Kopieren: ${what}`,
  save: (what) => `Speichern: ${what}`,
  copyShort: 'Kopieren',
  saveShort: 'Speichern',
  copied: (what) => `Kopiert: ${what}.`,
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
  saveAs: { svg: (what) => `Als SVG speichern: ${what}`, png: (what) => `Als PNG speichern: ${what}` },
  saveAsShort: { svg: 'SVG', png: 'PNG' },
  saved: (what) => `Gespeichert: ${what}.`,
  notDrawn: (what) => `${what} ließ sich nicht zeichnen: Es ist gerade nicht auf der Seite.`,
  pictures: {
    stage: { name: 'Die Bühne als Bild', text: 'Das Netz, wie es dasteht; als SVG bleibt es in jeder Größe scharf.' },
    card: { name: 'Die Schrittkarte als Bild', text: 'Die Gleichung in Symbolen und in Zahlen.' },
  },
  kinds: {
    stepLatex: { name: 'Dieser Schritt als LaTeX', text: 'Ein Dokument, das sich so übersetzen lässt.' },
    walkLatex: { name: 'Der ganze Durchgang als LaTeX', text: 'Ein Block für jeden Schritt.' },
    stepMarkdown: { name: 'Dieser Schritt als Markdown', text: 'Für Notizen, Formeln zwischen Dollarzeichen.' },
    walkMarkdown: { name: 'Der ganze Durchgang als Markdown', text: 'Ein Abschnitt für jeden Schritt.' },
    csv: { name: 'Jede Zahl als CSV', text: 'Id, Symbol, Wert in voller Länge und der Schritt, aus dem er kommt.' },
    numpy: { name: 'NumPy-Code', text: 'Rechnet nach, was der Bildschirm zeigt, und gibt es unter den ids aus.' },
    torch: { name: 'PyTorch-Code', text: 'Dasselbe, mit autograd für die Gradienten.' },
  },
};
