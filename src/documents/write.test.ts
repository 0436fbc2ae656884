import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems } from '../core/arbitraries.ts';
import type { BackstepDocument } from './document.ts';
import { absByHand } from './examples/abs-by-hand.ts';
import { readDocument } from './schema.ts';
import { writeDocument } from './write.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });

const documents: fc.Arbitrary<BackstepDocument> = fc
  .record({
    problem: problems,
    title: fc.string({ unit: 'binary', maxLength: 100 }),
    rate: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    from: fc.nat(),
    odd: fc.array(number, { minLength: 1, maxLength: 16 }),
  })
  .map(({ problem: { network, x, y }, title, rate, from, odd }) => ({
    format: 'backstep',
    version: 1,
    title,
    // Numbers of every magnitude, −0 among them, in the first layer's intercepts.
    layers: network.layers.map((layer, k) => (k === 0 ? { ...layer, c: layer.c.map((c, i) => odd[i] ?? c) } : layer)),
    loss: network.loss,
    data: { x, y },
    observation: from % x.length,
    learningRate: rate,
  }));

describe('writing', () => {
  it('a document and reading it gives the same, to the last bit', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = writeDocument(document);
        const result = readDocument(text);
        // JSON has no −0: it is written as 0, and everything else must be identical.
        const unsigned: unknown = JSON.parse(JSON.stringify(document));
        expect(result).toStrictEqual({ ok: true, document: unsigned });
        expect(result.ok && writeDocument(result.document)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('puts every matrix row and every observation on a line of its own', () => {
    const text = writeDocument({ ...absByHand, data: { x: [[1.5], [-2]], y: [[1.5], [2]] } });
    expect(text).toBe(`{
  "format": "backstep",
  "version": 1,
  "title": "|x| by hand",
  "layers": [
    {
      "W": [
        [1],
        [-1]
      ],
      "c": [0, 0],
      "activation": "relu"
    },
    {
      "W": [
        [1, 1]
      ],
      "c": [0],
      "activation": "linear"
    }
  ],
  "loss": "rss",
  "data": {
    "x": [
      [1.5],
      [-2]
    ],
    "y": [
      [1.5],
      [2]
    ]
  },
  "observation": 0,
  "learningRate": 0.05
}
`);
  });

  it('writes −0 as 0', () => {
    const zeros = { x: [[-0]], y: [[-0]] };
    const layers = [{ W: [[-0]], c: [-0], activation: 'linear' }] as const;
    expect(writeDocument({ ...absByHand, layers, data: zeros, learningRate: -0, observation: -0 })).not.toContain('-');
  });
});
