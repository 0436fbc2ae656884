const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** A number as a sentence has it, in full, with a minus sign that is one. */
const inFull = (value: number) => String(value).replaceAll('-', '−');

/** Why a document, a file or an edit is refused: one sentence each, naming the entry and what was expected. */
export const documentWords = {
  inFull,
  untitled: 'Untitled',
  notJson: () => 'This file is not JSON, so it holds no Backstep document.',
  notAnObject: () => 'This is not a Backstep document: an object with "format": "backstep" was expected.',
  notOurs: (found: string) => `"format" is ${found}; "backstep" was expected.`,
  version: (found: string) => `"version" is ${found}; this page reads version 1.`,
  tooLarge: (length: number, limit: number) =>
    `This file has ${length.toLocaleString('en')} characters; at most ${limit.toLocaleString('en')} can be opened.`,
  unreadable: () => 'This file could not be read.',
  wrongKind: (where: string, expected: string, found: string) => `${where} is ${found}; ${expected} was expected.`,
  kinds: {
    number: 'a finite number',
    integer: 'a whole number',
    text: 'text',
    list: 'a list',
    object: 'an object',
    nonNegative: 'a number from 0 up',
    activation: '"relu", "sigmoid" or "linear"',
    loss: '"rss" or "log"',
    nothing: 'missing',
  },
  longTitle: (length: number, limit: number) => `title has ${count(length, 'character')}; at most ${limit} were expected.`,
  layerCount: (found: number, limit: number) => `layers has ${count(found, 'layer')}; 1 to ${limit} were expected.`,
  widthOf: (where: string, found: number, limit: number) => `${where} has ${count(found, 'neuron')}; 1 to ${limit} were expected.`,
  inputs: (where: string, found: number, limit: number) => `${where} has ${count(found, 'input')}; 1 to ${limit} were expected.`,
  rowLength: (where: string, found: number, expected: number, why: string) =>
    `${where} has ${count(found, 'number')}; ${expected} ${expected === 1 ? 'was' : 'were'} expected, one for each ${why}.`,
  whys: {
    input: 'input',
    column: 'number of its first row',
    neuronOf: (layer: number) => `neuron of layer ${layer}`,
    rowOf: (where: string) => `row of ${where}`,
    output: 'output',
  },
  observationCount: (found: number, limit: number) =>
    `data.x has ${count(found, 'observation')}; 1 to ${limit.toLocaleString('en')} were expected.`,
  targetCount: (found: number, expected: number) =>
    `data.y has ${count(found, 'row')}; ${expected} ${expected === 1 ? 'was' : 'were'} expected, one for each row of data.x.`,
  noSuchObservation: (found: number, last: number) => `observation is ${inFull(found)}; a whole number from 0 to ${last} was expected.`,
  logNeedsSigmoid: (layer: number, activation: string) =>
    `The log loss needs a sigmoid on the last layer; layers[${layer}].activation is "${activation}".`,
  logNeedsProbability: (where: string, found: number) => `The log loss needs targets from 0 to 1; ${where} is ${inFull(found)}.`,
  keepSigmoid: () => 'The log loss needs a sigmoid on the last layer; change the loss first.',
  notFinite: () => 'A parameter is no longer a finite number, so this cannot be saved; walk back to before it overflowed.',
} as const;
