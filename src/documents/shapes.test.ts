import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems } from '../core/arbitraries.ts';
import { forward } from '../core/forward.ts';
import { widths } from '../core/network.ts';
import { check } from './check.ts';
import type { BackstepDocument, Result } from './document.ts';
import { absByHand } from './examples/abs-by-hand.ts';
import { seededDocument } from './examples/seeded.ts';
import { limits } from './limits.ts';
import { addNeuron, insertLayer, removeLayer, removeNeuron, setWidth, widthOf } from './shapes.ts';

function documentOf(result: Result): BackstepDocument {
  if (!result.ok) return expect.fail(result.sentence);
  return result.document;
}

const documents: fc.Arbitrary<BackstepDocument> = problems.map(({ network, x, y }) => ({
  ...network,
  format: 'backstep',
  version: 1,
  title: 'A test',
  data: { x, y },
  observation: x.length - 1,
  learningRate: 0.1,
}));

/** A document, one of its layers from 0 to L (as a share of them), a width and a seed. */
const changes = fc.record({
  document: documents,
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  width: fc.integer({ min: 1, max: limits.width }),
  seed: fc.integer(),
});
const pick = (at: number, from: number, to: number) => from + Math.floor(at * (to - from + 1));
const depthOf = (document: BackstepDocument) => document.layers.length;

function expectValid(document: BackstepDocument) {
  expect(check(document)).toEqual({ ok: true, document });
  expect([...document.layers.flatMap(({ W, c }) => [...W.flat(), ...c]), ...document.data.x.flat()].every(Number.isFinite)).toBe(true);
}

describe('setting a width', () => {
  it('gives a valid document and keeps every entry that both have, for inputs and outputs with their data', () => {
    fc.assert(
      fc.property(changes, ({ document, at, width, seed }) => {
        const layer = pick(at, 0, depthOf(document));
        const changed = documentOf(setWidth(document, layer, width, seed));
        expectValid(changed);
        expect(widths(changed)).toEqual(widths(document).with(layer, width));
        for (const [k, { W, c, activation }] of document.layers.entries()) {
          const now = changed.layers[k];
          expect(now?.activation).toBe(activation);
          for (const [i, row] of (now?.W ?? []).entries())
            for (const [j, w] of row.entries()) if (W[i]?.[j] !== undefined) expect(w).toBe(W[i][j]);
          for (const [i, value] of (now?.c ?? []).entries()) if (c[i] !== undefined) expect(value).toBe(c[i]);
        }
        for (const part of ['x', 'y'] as const)
          for (const [n, row] of document.data[part].entries()) {
            const now = changed.data[part][n] ?? [];
            const both = Math.min(row.length, now.length);
            expect(now.slice(0, both)).toEqual(row.slice(0, both));
          }
      }),
      { numRuns: 60 },
    );
  });

  it('up and down again gives back the document', () => {
    fc.assert(
      fc.property(changes, ({ document, at, width, seed }) => {
        const layer = pick(at, 0, depthOf(document));
        const before = widthOf(document, layer);
        fc.pre(width > before);
        expect(documentOf(setWidth(documentOf(setWidth(document, layer, width, seed)), layer, before, seed))).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });

  it('gives new neurons weights that are not 0, not alike, and wake a ReLU', () => {
    const grown = documentOf(setWidth(absByHand, 1, 12, 3));
    const rows = grown.layers[0]?.W.slice(2).flat() ?? [];
    expect(rows.every((w) => w !== 0)).toBe(true);
    expect(new Set(rows).size).toBeGreaterThan(6);
    const { h } = forward(grown, grown.data.x[grown.observation] ?? []);
    expect(h[0]?.slice(2).every((value) => value > 0)).toBe(true);
    expect(grown.layers[0]?.c.slice(2)).toEqual(Array.from({ length: 10 }, () => 0));
  });

  it('is refused outside of the limits, with a sentence', () => {
    const sentence = (result: Result) => (result.ok ? 'no refusal' : result.sentence);
    expect(sentence(setWidth(absByHand, 1, 17, 1))).toBe('A layer has 1 to 16 neurons.');
    expect(sentence(setWidth(absByHand, 0, 0, 1))).toBe('A network has 1 to 16 inputs.');
    expect(sentence(setWidth(absByHand, 2, 1.5, 1))).toBe('A network has 1 to 16 outputs.');
    expect(sentence(removeNeuron(absByHand, 2, 0))).toBe('A network has 1 to 16 outputs.');
    const wide = documentOf(setWidth(absByHand, 1, 16, 1));
    expect(sentence(addNeuron(wide, 1, 1))).toBe('A layer has 1 to 16 neurons.');
    expect(() => setWidth(absByHand, 3, 1, 1)).toThrow(RangeError);
    expect(() => removeNeuron(absByHand, 1, 2)).toThrow(RangeError);
  });

  it('of the outputs under the log loss gives targets that are probabilities', () => {
    const classes = seededDocument({ title: 'Classes', widths: [2, 3, 1], hidden: 'relu', loss: 'log', observations: 4, seed: 1 });
    const two = documentOf(setWidth(classes, 2, 2, 1));
    expectValid(two);
    expect(two.data.y.map((row) => row[1])).toEqual([0, 0, 0, 0]);
  });
});

describe('a neuron', () => {
  it('that is added and removed leaves the document as it was', () => {
    fc.assert(
      fc.property(changes, ({ document, at, seed }) => {
        const layer = pick(at, 0, depthOf(document));
        const width = widthOf(document, layer);
        fc.pre(width < limits.width);
        expect(documentOf(removeNeuron(documentOf(addNeuron(document, layer, seed)), layer, width))).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });

  it('is removed with its row, its intercept, its column and its data; all else stays', () => {
    fc.assert(
      fc.property(changes, fc.nat(), ({ document, at }, n) => {
        const layer = pick(at, 0, depthOf(document));
        const width = widthOf(document, layer);
        fc.pre(width > 1);
        const i = n % width;
        const changed = documentOf(removeNeuron(document, layer, i));
        expectValid(changed);
        const [own, next] = [changed.layers[layer - 1], changed.layers[layer]];
        expect(own?.W).toEqual(document.layers[layer - 1]?.W.toSpliced(i, 1));
        expect(own?.c).toEqual(document.layers[layer - 1]?.c.toSpliced(i, 1));
        expect(next?.W).toEqual(document.layers[layer]?.W.map((row) => row.toSpliced(i, 1)));
        if (layer === 0) expect(changed.data.x).toEqual(document.data.x.map((row) => row.toSpliced(i, 1)));
        if (layer === depthOf(document)) expect(changed.data.y).toEqual(document.data.y.map((row) => row.toSpliced(i, 1)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a layer', () => {
  it('that is inserted leaves all others as they are, and removed again the document as it was', () => {
    fc.assert(
      fc.property(changes, ({ document, at, seed }) => {
        const layer = pick(at, 1, depthOf(document));
        const inserted = insertLayer(document, layer, seed);
        if (depthOf(document) === limits.layers) {
          expect(inserted).toEqual({ ok: false, sentence: 'A network has at most 8 layers.' });
          return;
        }
        const changed = documentOf(inserted);
        expectValid(changed);
        expect(changed.layers.toSpliced(layer - 1, 1)).toEqual(document.layers);
        expect(changed.layers[layer - 1]?.W.flat().every((w) => w !== 0)).toBe(true);
        expect(documentOf(removeLayer(changed, layer, seed))).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });

  it('that is removed leaves a network that chains, with all that could be kept', () => {
    fc.assert(
      fc.property(changes, ({ document, at, seed }) => {
        fc.pre(depthOf(document) > 1);
        const layer = pick(at, 1, depthOf(document) - 1);
        const changed = documentOf(removeLayer(document, layer, seed));
        expectValid(changed);
        expect(widths(changed)).toEqual(widths(document).toSpliced(layer, 1));
        expect(changed.data).toBe(document.data);
        const [before, now] = [document.layers[layer], changed.layers[layer - 1]];
        expect(now?.c).toBe(before?.c);
        for (const [i, row] of (now?.W ?? []).entries()) for (const [j, w] of row.entries()) expect(w).toBe(before?.W[i]?.[j] ?? w);
      }),
      { numRuns: 60 },
    );
  });

  it('of outputs stays', () => {
    expect(removeLayer(absByHand, 2, 1)).toEqual({
      ok: false,
      sentence: 'The output layer stays, since the targets belong to it; remove a hidden layer instead.',
    });
  });
});
