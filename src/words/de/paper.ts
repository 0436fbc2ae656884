import type { ActivationName, LossName } from '../../core/network.ts';
import type { paperWords as English } from '../en/paper.ts';
import type { Words } from '../words.ts';

/** Worte der Arbeitsblätter und Handzettel, und der Codes, die die Zahlen eines Arbeitsblatts auf den Schirm holen. */

const activations: Record<ActivationName, string> = { relu: 'ReLU', sigmoid: 'Sigmoid', linear: 'linear' };
const losses: Record<LossName, string> = { rss: 'der Summe der Fehlerquadrate', log: 'dem Log-Verlust' };
const numbered = (name: string, variant: number | undefined) => (variant === undefined ? name : `${name}, Variante ${variant}`);
const places = (decimals: number) =>
  decimals === 0 ? 'ganze Zahlen' : decimals === 1 ? 'eine Nachkommastelle' : `${decimals} Nachkommastellen`;
const network = (widths: readonly number[], names: readonly ActivationName[], loss: LossName) =>
  `Ein Netz aus ${widths.join(' – ')} Neuronen (${names.map((name) => activations[name]).join(', ')}) mit ${losses[loss]}`;

export const paperWords: Words<typeof English> = {
  variantTitle: (code) => `Arbeitsblatt ${code}`,
  fileName: (title, code) => (code === null ? `${title}, Arbeitsblatt` : `${title}, Arbeitsblatt ${code}`),

  title: 'Arbeitsblatt',
  intro:
    'Der Durchgang als Tabelle der Regeln. Ein Klick auf eine Zahl macht sie zur Lücke, ein Klick auf eine Lücke füllt sie; die Nummer eines Schritts nimmt alle seine Zahlen.',
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  print: 'Drucken …',
  printHint: 'Oder als PDF speichern, im Dialog des Browsers. Alles ist schwarzweiß.',
  close: 'Schließen',
  blanks: 'Lücken',
  blanksOf: (count, of) => `${count} von ${of} Zahlen`,
  few: 'wenige',
  all: 'alle',
  numbers: 'Zahlen',
  numberChoices: { own: 'Die des Dokuments', variants: 'Die einer Variante' },
  first: 'Variante',
  copies: 'Wie viele davon',
  countFrom: (most) => `Eine ganze Zahl von 1 bis ${most.toLocaleString('de')}.`,
  variantHint:
    'Ganze und halbe Zahlen, andere für jede Variante. Der Code am Fuß holt ihre Zahlen auf den Schirm, gleich welches Dokument offen ist.',
  withKey: 'Lösungen mitdrucken',
  pages: 'Die Seiten, wie sie gedruckt werden',
  page: (name, number, of) => `${name}, Seite ${number} von ${of}`,
  folio: (number, of) => `${number} / ${of}`,

  sheetName: (variant) => numbered('Arbeitsblatt', variant),
  keyName: (variant) => numbered('Lösungen', variant),
  name: 'Name',
  date: 'Datum',
  task: (exact, decimals, ofLoss) =>
    `Geh einmal vorwärts, zum Verlust, zurück und bis zum Update: rechne die Regeln der Reihe nach aus und fülle ihre Lücken. ${
      exact
        ? 'Jede Zahl geht genau auf.'
        : `Runde auf ${places(decimals)}, einen Verlust auf ${places(ofLoss)}, aber rechne mit mehr Stellen weiter.`
    }`,
  keyText: (widths, names, loss, exact, decimals, ofLoss) =>
    `${network(widths, names, loss)}. Was das Blatt offen lässt, ist fett. ${
      exact
        ? 'Jede Zahl ist genau.'
        : `Die Zahlen sind auf ${places(decimals)} gerundet, Verluste auf ${places(ofLoss)}, und wurden ungerundet berechnet.`
    }`,
  given: (observation) => (observation === null ? 'Gegeben' : `Gegeben: nur Beobachtung n = ${observation}`),
  check: 'Am Schirm prüfen: den Code',
  checkAt: (address) => `im Menü des Netzes öffnen, oder ${address}`,
  checkOwn: (title, iteration) =>
    `Am Schirm prüfen: dies sind die Zahlen des Dokuments „${title}“ selbst${iteration > 1 ? `, in Iteration ${iteration}` : ''}.`,
  frozen: (names) => `Eingefroren, sodass das Update sie lässt, wie sie sind: ${names.join(', ')}.`,
  inputs: 'Eingaben',
  layerColumn: (layer, depth, activation) => `${layer === depth ? 'Ausgabe' : `Schicht ${layer}`}: ${activations[activation]}`,
  layerShort: (layer, depth, activation) => `${layer === depth ? 'Aus' : layer}: ${activations[activation]}`,
  lossColumn: (loss) => ({ rss: 'Fehler\u00adquadrat', log: 'Log-Verlust' })[loss],
  drawing: (widths) => `Das Netz, ${widths}, mit den Namen seiner Zahlen`,
  weightNames: (weight, to, from, row, column, matrix) => [
    'Jede Linie, die zu einem Neuron führt, ist ein Gewicht, benannt danach, wohin sie führt und woher: ',
    weight,
    ' führt zu ',
    to,
    ' von ',
    from,
    ` und ist der Eintrag in Zeile ${row}, Spalte ${column} von `,
    matrix,
    '.',
  ],
  blank: (name) => `${name}: Lücke`,
  shown: (name, value) => `${name}: ${value}`,
  whole: (number, title) => `Alle Zahlen von Schritt ${number}, ${title}`,

  handout: {
    title: 'Handzettel',
    intro: 'Der Durchgang dieser Iteration, ein Block für jeden Schritt. Schreibweise und Faktoren sind die der Seite.',
    fileName: (title) => `${title}, Handzettel`,
    kind: (iteration) => `Der Durchgang, Iteration ${iteration}`,
    one: (widths, names, loss, observation) => `${network(widths, names, loss)}, verfolgt für Beobachtung n = ${observation}.`,
    every: (widths, names, loss, count, of, reduction) =>
      `${network(widths, names, loss)}, über ${
        count < of ? `${count.toLocaleString('de')} von ${of.toLocaleString('de')}` : `alle ${count.toLocaleString('de')}`
      } Beobachtungen zugleich; der Verlust ist ${
        reduction === 'sum' ? 'ihre Summe' : 'ihr Mittel'
      }. Von breiten Matrizen sind die ersten Spalten und die letzte gedruckt.`,
    given: 'Gegeben',
    made: 'Gemacht mit Backstep.',
  },
  stepOf: (number, of) => `Schritt ${number} von ${of}`,
  folded: 'Die Scheiben des Tensors sind zusammengefaltet: ihre Nullen sind weggelassen.',

  code: {
    title: 'Code eines Arbeitsblatts',
    intro: 'Der Code am Fuß eines Arbeitsblatts holt seine Zahlen hierher. Er enthält alles Nötige: keine Datei, kein anderes Dokument.',
    field: 'Code',
    open: 'Die Zahlen des Arbeitsblatts öffnen',
    close: 'Schließen',
    empty: () => 'Gib den Code ein, der am Fuß des Arbeitsblatts steht.',
    letter: (letter) => `„${letter}“ steht in keinem Code: ein Code hat Ziffern und Buchstaben, ohne I, L, O und U.`,
    wrong: () => 'Es gibt kein Arbeitsblatt mit diesem Code: etwas fehlt oder ist vertippt.',
    tooLong: () => 'Das ist länger als jeder Code: nur der Code am Fuß des Arbeitsblatts ist gefragt.',
    otherRecipe: () => 'Dieser Code stammt von einer neueren Fassung dieser Seite, die andere Zahlen zieht.',
  },
};
