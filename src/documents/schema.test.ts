import { describe, expect, it } from 'vitest';
import { absByHand } from './examples/abs-by-hand.ts';
import { limits } from './limits.ts';
import { parseDocument, readDocument } from './schema.ts';

/** A 2-3-1 network over two observations, as a file has it, to be spoilt one entry at a time. */
const good = () => ({
  format: 'backstep' as unknown,
  version: 1 as unknown,
  title: 'A test' as unknown,
  layers: [
    {
      W: [
        [1, 2],
        [3, 4],
        [5, 6],
      ] as unknown[][],
      c: [0, 0, 0] as unknown,
      activation: 'relu' as unknown,
    },
    { W: [[1, 1, 1]] as unknown[][], c: [0] as unknown, activation: 'sigmoid' as unknown },
  ] as Record<string, unknown>[],
  loss: 'rss' as unknown,
  data: {
    x: [
      [1, 2],
      [3, 4],
    ] as unknown,
    y: [[0], [1]] as unknown,
  } as unknown,
  observation: 1 as unknown,
  learningRate: 0.05 as unknown,
});
type Draft = ReturnType<typeof good>;

const sentenceOf = (value: unknown) => {
  const result = parseDocument(value);
  return result.ok ? 'no refusal' : result.sentence;
};
const spoilt = (spoil: (draft: Draft) => unknown) => {
  const draft = good();
  spoil(draft);
  return sentenceOf(draft);
};
const layer = (k: number, entries: object) => (draft: Draft) => Object.assign(draft.layers[k] ?? {}, entries);
const rows = (count: number, width: number) => Array.from({ length: count }, () => Array.from({ length: width }, () => 0));

describe('a good document', () => {
  it('is read as it is', () => {
    expect(parseDocument(good())).toEqual({ ok: true, document: good() });
  });
  it('gets what may be left out', () => {
    const { title: _title, observation: _observation, learningRate: _rate, ...rest } = good();
    expect(parseDocument(rest)).toEqual({ ok: true, document: { ...rest, title: 'Untitled', observation: 0, learningRate: 0.01 } });
  });
  it('loses keys that are not known, at every depth', () => {
    const draft = { ...good(), extra: 1, data: { x: [[1, 2]], y: [[0]], z: 3 }, observation: 0 };
    Object.assign(draft.layers[0] ?? {}, { name: 'first' });
    const result = parseDocument(draft);
    expect(JSON.stringify(result)).not.toMatch(/extra|name|"z"/);
    expect(result.ok).toBe(true);
  });
  it('shares nothing with what it was read from', () => {
    const draft = good();
    const result = parseDocument(draft);
    layer(0, { c: ['spoilt'] })(draft);
    for (const { W } of draft.layers as { W: unknown[][] }[]) W[0]?.splice(0, 1, 'spoilt');
    expect(result).toEqual({ ok: true, document: good() });
  });
  it('may have a learning rate of 0', () => {
    expect(parseDocument({ ...good(), learningRate: 0 }).ok).toBe(true);
  });
  it('may be as large as the limits, with every number at full length, and still fits in a file', () => {
    const full = (count: number, width: number) => rows(count, width).map((row) => row.map(() => -1.2345678901234567e-100));
    const layers = Array.from({ length: limits.layers }, () => ({
      W: full(limits.width, limits.width),
      c: full(1, limits.width)[0],
      activation: 'relu',
    }));
    const data = { x: full(limits.observations, limits.width), y: full(limits.observations, limits.width) };
    expect(readDocument(JSON.stringify({ format: 'backstep', version: 1, layers, loss: 'rss', data })).ok).toBe(true);
  });
});

const finite = 'a finite number was expected.';
const refusals: readonly (readonly [string, (draft: Draft) => unknown, string])[] = [
  ['another format', (d) => (d.format = 'other'), '"format" is "other"; "backstep" was expected.'],
  ['no format', (d) => delete d.format, 'This is not a Backstep document: an object with "format": "backstep" was expected.'],
  ['a newer version', (d) => (d.version = 2), '"version" is 2; this page reads version 1.'],
  ['no version', (d) => delete d.version, '"version" is missing; this page reads version 1.'],
  ['a title that is no text', (d) => (d.title = null), 'title is null; text was expected.'],
  ['a title too long', (d) => (d.title = 'x'.repeat(201)), 'title has 201 characters; at most 200 were expected.'],
  ['no layers', (d) => delete (d as Partial<Draft>).layers, 'layers is missing; a list was expected.'],
  ['an empty list of layers', (d) => (d.layers = []), 'layers has 0 layers; 1 to 8 were expected.'],
  ['too many layers', (d) => (d.layers = Array.from({ length: 9 }, () => ({}))), 'layers has 9 layers; 1 to 8 were expected.'],
  ['a layer that is no object', (d) => d.layers.splice(1, 1, 7 as never), 'layers[1] is 7; an object was expected.'],
  ['no W', layer(1, { W: undefined }), 'layers[1].W is missing; a list was expected.'],
  ['a W without rows', layer(1, { W: [] }), 'layers[1].W has 0 neurons; 1 to 16 were expected.'],
  ['a W without columns', layer(0, { W: [[], [], []] }), 'layers[0].W has 0 inputs; 1 to 16 were expected.'],
  ['too many neurons', layer(0, { W: rows(17, 2) }), 'layers[0].W has 17 neurons; 1 to 16 were expected.'],
  ['too many inputs', layer(0, { W: rows(3, 17) }), 'layers[0].W has 17 inputs; 1 to 16 were expected.'],
  [
    'a ragged W',
    layer(0, { W: [[1, 2], [3], [5, 6]] }),
    'layers[0].W[1] has 1 number; 2 were expected, one for each number of its first row.',
  ],
  ['layers that do not chain', layer(1, { W: [[1, 1]] }), 'layers[1].W[0] has 2 numbers; 3 were expected, one for each neuron of layer 1.'],
  ['a c too short', layer(0, { c: [0, 0] }), 'layers[0].c has 2 numbers; 3 were expected, one for each row of layers[0].W.'],
  [
    'a string for a number',
    layer(0, {
      W: [
        [1, 2],
        [3, '4'],
        [5, 6],
      ],
    }),
    `layers[0].W[1][1] is "4"; ${finite}`,
  ],
  ['null for a number', layer(1, { c: [null] }), `layers[1].c[0] is null; ${finite}`],
  ['NaN', layer(1, { c: [NaN] }), `layers[1].c[0] is NaN; ${finite}`],
  ['a row that is no list', layer(0, { W: [1, 2] }), 'layers[0].W[0] is 1; a list was expected.'],
  [
    'an unknown activation',
    layer(0, { activation: 'tanh' }),
    'layers[0].activation is "tanh"; "relu", "sigmoid" or "linear" was expected.',
  ],
  [
    'an activation named as a method is',
    layer(0, { activation: 'constructor' }),
    'layers[0].activation is "constructor"; "relu", "sigmoid" or "linear" was expected.',
  ],
  ['an unknown loss', (d) => (d.loss = 'hinge'), 'loss is "hinge"; "rss" or "log" was expected.'],
  ['no loss', (d) => delete d.loss, 'loss is missing; "rss" or "log" was expected.'],
  ['no data', (d) => delete d.data, 'data is missing; an object was expected.'],
  ['empty data', (d) => (d.data = { x: [], y: [] }), 'data.x has 0 observations; 1 to 10,000 were expected.'],
  [
    'too many observations',
    (d) => (d.data = { x: rows(10_001, 2), y: rows(10_001, 1) }),
    'data.x has 10,001 observations; 1 to 10,000 were expected.',
  ],
  [
    'fewer targets than inputs',
    (d) =>
      (d.data = {
        x: [
          [1, 2],
          [3, 4],
        ],
        y: [[0]],
      }),
    'data.y has 1 row; 2 were expected, one for each row of data.x.',
  ],
  [
    'an x row too long',
    (d) =>
      (d.data = {
        x: [
          [1, 2],
          [3, 4, 5],
        ],
        y: [[0], [1]],
      }),
    'data.x[1] has 3 numbers; 2 were expected, one for each input.',
  ],
  [
    'a y row too long',
    (d) =>
      (d.data = {
        x: [
          [1, 2],
          [3, 4],
        ],
        y: [[0], [1, 2]],
      }),
    'data.y[1] has 2 numbers; 1 was expected, one for each output.',
  ],
  [
    'an infinite x',
    (d) =>
      (d.data = {
        x: [
          [1, 2],
          [3, Infinity],
        ],
        y: [[0], [1]],
      }),
    `data.x[1][1] is Infinity; ${finite}`,
  ],
  ['an observation out of range', (d) => (d.observation = 2), 'observation is 2; a whole number from 0 to 1 was expected.'],
  ['an observation below 0', (d) => (d.observation = -1), 'observation is −1; a whole number from 0 to 1 was expected.'],
  ['an observation between two', (d) => (d.observation = 0.5), 'observation is 0.5; a whole number was expected.'],
  ['a learning rate below 0', (d) => (d.learningRate = -1), 'learningRate is −1; a number from 0 up was expected.'],
  ['a learning rate that is no number', (d) => (d.learningRate = 'fast'), `learningRate is "fast"; ${finite}`],
  [
    'a log loss without a sigmoid',
    (d) => {
      d.loss = 'log';
      layer(1, { activation: 'linear' })(d);
    },
    'The log loss needs a sigmoid on the last layer; layers[1].activation is "linear".',
  ],
  [
    'a log loss with targets beyond [0, 1]',
    (d) => {
      d.loss = 'log';
      d.data = {
        x: [
          [1, 2],
          [3, 4],
        ],
        y: [[0], [-1.5]],
      };
    },
    'The log loss needs targets from 0 to 1; data.y[1][0] is −1.5.',
  ],
];

describe('is refused with a sentence that says where:', () => {
  it.each(refusals)('%s', (_what, spoil, sentence) => {
    expect(spoilt(spoil)).toBe(sentence);
  });
  it.each([null, undefined, 7, 'text', [], {}, true])('%j is no document', (value) => {
    expect(sentenceOf(value)).toMatch(/^This is not a Backstep document/);
  });
});

describe('a file', () => {
  const textOf = (value: unknown) => JSON.stringify(value);
  const refused = (text: string) => {
    const result = readDocument(text);
    return result.ok ? 'no refusal' : result.sentence;
  };
  it('may begin with a byte order mark', () => {
    expect(readDocument(`\uFEFF${textOf(absByHand)}`)).toEqual({ ok: true, document: absByHand });
  });
  it.each(['', '{', 'layers:', '<html>', '\u0000'])('%j is not JSON', (text) => {
    expect(refused(text)).toBe('This file is not JSON, so it holds no Backstep document.');
  });
  it('is refused over the limit before it is read', () => {
    expect(refused(' '.repeat(limits.fileLength + 1))).toBe('This file has 10,000,001 characters; at most 10,000,000 can be opened.');
  });
  it('may hold a number that no computer number can be', () => {
    expect(refused(textOf(good()).replace('[5,6]', '[5,1e400]'))).toBe(`layers[0].W[2][1] is Infinity; ${finite}`);
  });
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('cannot reach a prototype by a key "%s"', (key) => {
    const sly = `{"polluted": true, "layers": [], "format": "backstep"}`;
    const result = readDocument(
      textOf(good()).replace(/^\{|"activation"/g, (found) => (found === '{' ? `{"${key}": ${sly},` : `"${key}": ${sly},"activation"`)),
    );
    expect(result).toEqual({ ok: true, document: good() });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(refused(`{"${key}": ${sly}}`)).toMatch(/^This is not a Backstep document/);
  });
  it.each(['[', '{"layers":', '{"format":"backstep","version":1,"layers":['])('nested without end by %j is refused', (opening) => {
    const depth = 200_000;
    expect(refused(opening.repeat(depth))).toMatch(/not JSON/);
    const closing = Array.from(opening)
      .reverse()
      .flatMap((sign) => (sign === '[' ? [']'] : sign === '{' ? ['}'] : []))
      .join('');
    expect(refused(opening.repeat(depth) + '1' + closing.repeat(depth))).toMatch(/\.$/);
  });
  it('that is all wrong and megabytes long gets one short sentence', () => {
    const long = 'x'.repeat(5_000_000);
    for (const draft of [
      { ...good(), loss: long },
      { ...good(), title: long },
      { ...good(), format: long },
      { ...good(), data: long },
    ]) {
      const sentence = refused(textOf(draft));
      expect(sentence.length).toBeLessThan(120);
      expect(sentence).not.toBe('no refusal');
    }
  });
});
