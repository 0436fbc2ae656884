import type { documentWords as English } from '../en/documents.ts';
import type { Words } from '../words.ts';

const grouped = (n: number) => n.toLocaleString('de');
const count = (n: number, one: string, many: string) => `${grouped(n)} ${n === 1 ? one : many}`;

/** A number as a sentence has it, in full, with a minus sign that is one. */
const inFull = (value: number) => String(value).replaceAll('-', '−').replace('.', ',');

/** Why a document, a file or an edit is refused: one sentence each, naming the entry and what was expected. */
export const documentWords: Words<typeof English> = {
  inFull,
  untitled: 'Ohne Titel',
  notJson: () => 'Diese Datei ist kein JSON, enthält also kein Backstep-Dokument.',
  notAnObject: () => 'Das ist kein Backstep-Dokument: Erwartet wird ein Objekt mit "format": "backstep".',
  notOurs: (found) => `"format" ist ${found}; erwartet wird "backstep".`,
  version: (found) => `"version" ist ${found}; diese Seite liest Version 1.`,
  tooLarge: (length, limit) => `Diese Datei hat ${grouped(length)} Zeichen; höchstens ${grouped(limit)} lassen sich öffnen.`,
  unreadable: () => 'Diese Datei ließ sich nicht lesen.',
  wrongKind: (where, expected, found) => `${where} ist ${found}; erwartet wird ${expected}.`,
  kinds: {
    number: 'eine endliche Zahl',
    integer: 'eine ganze Zahl',
    text: 'ein Text',
    list: 'eine Liste',
    object: 'ein Objekt',
    nonNegative: 'eine Zahl ab 0',
    activation: '"relu", "sigmoid" oder "linear"',
    loss: '"rss" oder "log"',
    nothing: 'nicht da',
  },
  longTitle: (length, limit) => `title hat ${grouped(length)} Zeichen; erwartet werden höchstens ${limit}.`,
  layerCount: (found, limit) => `layers hat ${count(found, 'Schicht', 'Schichten')}; erwartet werden 1 bis ${limit}.`,
  widthOf: (where, found, limit) => `${where} hat ${count(found, 'Neuron', 'Neuronen')}; erwartet werden 1 bis ${limit}.`,
  inputs: (where, found, limit) => `${where} hat ${count(found, 'Eingabe', 'Eingaben')}; erwartet werden 1 bis ${limit}.`,
  rowLength: (where, found, expected, why) =>
    `${where} hat ${count(found, 'Zahl', 'Zahlen')}; erwartet ${expected === 1 ? 'wird' : 'werden'} ${expected}, eine für ${why}.`,
  whys: {
    input: 'jede Eingabe',
    column: 'jede Zahl der ersten Zeile',
    neuronOf: (layer) => `jedes Neuron von Schicht ${layer}`,
    rowOf: (where) => `jede Zeile von ${where}`,
    output: 'jede Ausgabe',
  },
  observationCount: (found, limit) =>
    `data.x hat ${count(found, 'Beobachtung', 'Beobachtungen')}; erwartet werden 1 bis ${grouped(limit)}.`,
  targetCount: (found, expected) =>
    `data.y hat ${count(found, 'Zeile', 'Zeilen')}; erwartet ${expected === 1 ? 'wird' : 'werden'} ${expected}, eine für jede Zeile von data.x.`,
  noSuchObservation: (found, last) => `observation ist ${inFull(found)}; erwartet wird eine ganze Zahl von 0 bis ${last}.`,
  logNeedsSigmoid: (layer, activation) =>
    `Der Log-Verlust braucht ein Sigmoid in der letzten Schicht; layers[${layer}].activation ist "${activation}".`,
  logNeedsProbability: (where, found) => `Der Log-Verlust braucht Zielwerte von 0 bis 1; ${where} ist ${inFull(found)}.`,
  keepSigmoid: () => 'Der Log-Verlust braucht ein Sigmoid in der letzten Schicht; ändere zuerst den Verlust.',
  notFinite: () =>
    'Ein Parameter ist keine endliche Zahl mehr, deshalb lässt sich das nicht speichern; geh zurück zu einer Stelle, bevor er übergelaufen ist.',
};
