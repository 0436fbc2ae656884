import type { buildWords as English } from '../en/build.ts';
import type { Words } from '../words.ts';
import { activationWords } from './lab.ts';

type Kind = 'input' | 'neuron' | 'output';
const nouns: Record<Kind | 'observation' | 'target', readonly [one: string, many: string]> = {
  input: ['Eingabe', 'Eingaben'],
  neuron: ['Neuron', 'Neuronen'],
  output: ['Ausgabe', 'Ausgaben'],
  observation: ['Beobachtung', 'Beobachtungen'],
  target: ['Zielwert', 'Zielwerte'],
};
const grouped = (n: number) => n.toLocaleString('de');
const count = (n: number, noun: keyof typeof nouns) => `${grouped(n)} ${nouns[noun][n === 1 ? 0 : 1]}`;

const kindOf = (layer: number, depth: number): Kind => (layer === 0 ? 'input' : layer === depth ? 'output' : 'neuron');
const nameOf = (layer: number, depth: number) => (layer === 0 ? 'Eingabe' : layer === depth ? 'Ausgabe' : `Schicht ${layer}`);
const adding = (layer: number, depth: number) =>
  kindOf(layer, depth) === 'neuron' ? `Neuron zu Schicht ${layer} hinzufügen` : `${nouns[kindOf(layer, depth)][0]} hinzufügen`;
const shape = (widths: readonly number[]) => `Das Netz ist ${widths.join('-')}.`;
const schemes = { randn: 'randn/5', he: 'He', glorot: 'Glorot', zeros: 'Nullen' } as const;

/** Words of building: the shape of a network, its first parameters, and data of one's own. */
export const buildWords: Words<typeof English> = {
  limits: {
    width: (kind, most) =>
      kind === 'neuron' ? `Eine Schicht hat 1 bis ${most} Neuronen.` : `Ein Netz hat 1 bis ${most} ${nouns[kind][1]}.`,
    layers: (most) => `Ein Netz hat höchstens ${most} Schichten.`,
    outputStays: () => 'Die Ausgabeschicht bleibt, denn zu ihr gehören die Zielwerte; entferne stattdessen eine verdeckte Schicht.',
    observations: (most) => `Es gibt höchstens ${grouped(most)} Beobachtungen.`,
    oneObservation: () => 'Eine Beobachtung muss bleiben: Ohne sie gibt es nichts durchzugehen.',
  },
  name: nameOf,
  title: 'Name',
  toolbar: 'Netz verändern',
  add: adding,
  remove: (layer, depth) =>
    kindOf(layer, depth) === 'neuron'
      ? `Letztes Neuron von Schicht ${layer} entfernen`
      : `Letzte ${nouns[kindOf(layer, depth)][0]} entfernen`,
  removeThis: (layer, depth, i) => `${nouns[kindOf(layer, depth)][0]} ${i} entfernen`,
  width: (layer, depth) =>
    kindOf(layer, depth) === 'neuron' ? `Neuronen von Schicht ${layer}` : `Anzahl der ${nouns[kindOf(layer, depth)][1]}`,
  insert: (layer, depth) => `Schicht vor ${layer === depth ? 'der Ausgabe' : `Schicht ${layer}`} einfügen`,
  removeLayer: (layer) => `Schicht ${layer} entfernen`,
  more: (layer, depth) => `Mehr zu${kindOf(layer, depth) === 'neuron' ? '' : 'r'} ${nameOf(layer, depth)}`,
  activation: 'Aktivierung',
  notWhole: (text, kept) => `„${text}“ ist keine ganze Zahl; es bleibt bei ${kept}.`,
  initial: 'Anfangsparameter',
  scheme: 'Verfahren',
  schemes,
  schemeNotes: {
    randn: 'W und c aus einer Normalverteilung, geteilt durch 5.',
    he: 'Gewichte mit Varianz 2 durch die Zahl der Eingaben; c ist 0. Gemacht für ReLU.',
    glorot: 'Gewichte mit Varianz 2 durch Eingaben plus Neuronen; c ist 0. Gemacht für Sigmoide.',
    zeros: 'Alles 0: Die Neuronen einer Schicht beginnen gleich und bleiben gleich.',
  },
  seed: 'Startwert',
  nextSeed: 'Nächster Startwert',
  next: 'Weiter',
  largeSeed: (most) => `Ein Startwert ist eine ganze Zahl von 0 bis ${grouped(most)}.`,
  initialise: 'Neu belegen',
  edit: {
    add: adding,
    remove: (layer, depth, i) =>
      kindOf(layer, depth) === 'neuron' ? `Neuron ${i} von Schicht ${layer} entfernen` : `${nouns[kindOf(layer, depth)][0]} ${i} entfernen`,
    width: (layer, depth, width) =>
      kindOf(layer, depth) === 'neuron' ? `Schicht ${layer} auf ${count(width, 'neuron')}` : count(width, kindOf(layer, depth)),
    generate: (kind, rows) => `${count(rows, 'observation')}: ${kind}`,
    insert: (layer) => `Schicht ${layer} einfügen`,
    removeLayer: (layer) => `Schicht ${layer} entfernen`,
    initialise: (scheme, seed) => (scheme === 'zeros' ? 'mit Nullen belegen' : `mit ${schemes[scheme]}, Startwert ${seed}, belegen`),
    title: (title) => `in „${title}“ umbenennen`,
    addObservation: (n) => `Beobachtung ${n} hinzufügen`,
    removeObservation: (n) => `Beobachtung ${n} entfernen`,
    table: (rows) => `${count(rows, 'observation')} einlesen`,
  },
  said: {
    width: (layer, widths) => {
      const depth = widths.length - 1;
      const width = count(widths[layer] ?? 0, kindOf(layer, depth));
      const data =
        layer === 0
          ? ' Eine neue Eingabe wird mit Zufallszahlen gefüllt.'
          : layer === depth
            ? ' Eine neue Ausgabe wird mit Zielwerten 0 gefüllt.'
            : '';
      return `${nameOf(layer, depth)}: ${width}. ${shape(widths)}${data}`;
    },
    inserted: (layer, widths) => `Schicht ${layer} ist neu. ${shape(widths)}`,
    removed: (layer, widths) => `Schicht ${layer} ist weg. ${shape(widths)}`,
    initialised: (scheme, seed) =>
      scheme === 'zeros' ? 'Alle Parameter sind 0.' : `Die Parameter sind neu: ${schemes[scheme]}, Startwert ${seed}.`,
    activation: (layer, activation) => `Schicht ${layer}: ${activationWords[activation]}.`,
    renamed: (title) => `Das Netz heißt ${title}.`,
    observations: (n) => `Jetzt ${count(n, 'observation')}.`,
  },
  data: {
    label: 'Beobachtungen verändern',
    skip: 'Hinter die Tabelle',
    add: 'Zeile hinzufügen',
    remove: (n) => `Beobachtung ${n} entfernen`,
    open: 'CSV öffnen …',
    paste: 'CSV einfügen',
    note: 'Eine Tabelle zeigt zuerst, was aus ihr würde. Ein Block, den du in eine Zelle einfügst, bringt seine Zeilen mit; Umschalt mit Pfeilen oder Ziehen wählt einen zum Kopieren.',
    block: {
      name: (numbers) => `${numbers.toLocaleString('de')} Zahlen auf 0`,
      chosen: (rows, columns) => `${rows} × ${columns} gewählt`,
      copied: (rows, columns) => `${rows} × ${columns} kopiert`,
    },
    tooLarge: (length, limit) => `Das sind ${grouped(length)} Zeichen; höchstens ${grouped(limit)} lassen sich lesen.`,
    unreadable: () => 'Das ließ sich nicht lesen.',
    generate: {
      title: 'Daten erzeugen',
      kind: 'Form',
      kinds: {
        abs: '|x|',
        sine: 'Sinus',
        line: 'Gerade',
        step: 'Stufe',
        blobs: 'Zwei Haufen',
        xor: 'XOR',
        circles: 'Kreise',
        moons: 'Monde',
      },
      count: 'Beobachtungen',
      seed: 'Startwert',
      noise: 'Rauschen',
      put: 'Erzeugen',
      again: 'Nächster Startwert',
      wrongCount: (limit) => `Es lassen sich 1 bis ${grouped(limit)} Beobachtungen erzeugen.`,
      none: (inputs, outputs) =>
        `Erzeugt werden Daten mit einer oder zwei Eingaben und einem Zielwert; dieses Netz hat ${count(inputs, 'input')} und ${count(outputs, 'output')}.`,
    },
  },
};
