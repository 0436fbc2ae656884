import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackstepDocument } from '../documents/document.ts';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { writeDocument } from '../documents/write.ts';
import { exportWords } from '../words/export.ts';
import { readParameters } from './parameters.ts';
import { randomDocuments } from './scenes.ts';

const words = exportWords.import;
const read = (value: unknown, document: BackstepDocument = absUntrained) => readParameters(JSON.stringify(value), document);
const hidden = { W: [[2], [3], [4]], c: [5, 6, 7] };
const output = { W: [[8, 9, 10]], c: [11] };
const wanted = {
  ok: true,
  document: {
    ...absUntrained,
    layers: [
      { ...hidden, activation: 'relu' },
      { ...output, activation: 'linear' },
    ],
  },
};

describe('parameters from JSON', () => {
  it.each([
    ['lists of W and c', { W: [hidden.W, output.W], c: [hidden.c, output.c] }],
    ['a list of layers', [hidden, output]],
    ['an object with layers', { layers: [hidden, output] }],
    ['a state dict', { '0.weight': hidden.W, '0.bias': hidden.c, '2.weight': output.W, '2.bias': output.c }],
    [
      'a state dict with sorted keys',
      { 'net.10.bias': output.c, 'net.10.weight': output.W, 'net.2.bias': hidden.c, 'net.2.weight': hidden.W },
    ],
    ['a state dict of named modules', { 'first.weight': hidden.W, 'first.bias': hidden.c, 'end.weight': output.W, 'end.bias': output.c }],
    ['a document', { ...wanted.document, title: 'Other' }],
  ])('are read from %s, and the activations stay', (_, value) => {
    expect(read(value)).toEqual(wanted);
  });

  it('of another depth take the hidden activation and the last one', () => {
    const square = {
      W: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      c: [0, 0, 0],
    };
    const deeper = read([hidden, square, output]);
    expect(deeper.ok && deeper.document.layers.map((layer) => layer.activation)).toEqual(['relu', 'relu', 'linear']);
    const single = read({ W: [[2]], c: [1] });
    expect(single.ok && single.document.layers).toEqual([{ W: [[2]], c: [1], activation: 'linear' }]);
    expect(read([{ ...hidden, activation: 'sigmoid' }, output])).toMatchObject({
      ok: true,
      document: { layers: [{ activation: 'sigmoid' }, {}] },
    });
  });

  it('come back exactly from what any document would write', () => {
    fc.assert(
      fc.property(randomDocuments, (document) => {
        const dict = Object.fromEntries(
          document.layers.flatMap(({ W, c }, k) => [
            [`${2 * k}.weight`, W],
            [`${2 * k}.bias`, c],
          ]),
        );
        expect(read(dict, document)).toEqual({ ok: true, document });
        expect(readParameters(writeDocument(document), document)).toEqual({ ok: true, document });
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['text', '"W"', words.unknown()],
    ['no JSON', '{W: 1}', words.notJson()],
    ['nothing', '{}', words.unknown()],
    ['an empty list', '[]', words.unknown()],
    ['a matrix too many', '{"W": [[[1]], [[1]]], "c": [[0]]}', words.count(2, 1)],
    ['a missing bias', '{"0.weight": [[1]]}', words.noBias('0')],
    ['a missing weight', '{"0.weight": [[1]], "0.bias": [0], "1.bias": [0]}', words.noWeight('1')],
    ['a running mean', '{"0.weight": [[1]], "0.bias": [0], "1.running_mean": [0]}', words.other('1.running_mean')],
    [
      'shapes that do not chain',
      '[{"W": [[1], [2]], "c": [0, 0]}, {"W": [[1]], "c": [0]}]',
      'layers[1].W[0] has 1 number; 2 were expected, one for each neuron of layer 1.',
    ],
    ['other inputs than the data', '{"W": [[1, 2]], "c": [0]}', 'data.x[0] has 1 number; 2 were expected, one for each input.'],
    ['a convolution', '{"0.weight": [[[[1]]]], "0.bias": [0]}', 'layers[0].W[0][0] is a list; a finite number was expected.'],
    ['a normalisation', '{"0.weight": [1], "0.bias": [0]}', 'layers[0].W[0] is 1; a list was expected.'],
    ['a number past the largest', '{"W": [[1e999]], "c": [0]}', 'layers[0].W[0][0] is Infinity; a finite number was expected.'],
    ['a prototype', '{"__proto__": {"W": [[1]], "c": [0]}}', words.unknown()],
  ])('that are %s are refused in a sentence', (_, text, sentence) => {
    expect(readParameters(text, absUntrained)).toEqual({ ok: false, sentence });
  });

  it('of any kind whatever give a document or one sentence', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const result = readParameters(text, absUntrained);
        if (!result.ok) expect(result.sentence).toMatch(/^[^\n]+\.$/);
      }),
      { numRuns: 300 },
    );
  });
});
