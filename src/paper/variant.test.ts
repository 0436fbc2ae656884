import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activationNames, type LossName } from '../core/network.ts';
import { parseDocument } from '../documents/schema.ts';
import { subjectOf } from '../lab/chain.ts';
import { chapterSettings } from '../notation/settings.ts';
import { passOf, valueOf } from '../walk/pass.ts';
import { codeOf, readCode } from './code.ts';
import { allExact } from './decimals.ts';
import { seedCount, shapeOf, type Shape, type Variant } from './shape.ts';
import { sheetOf } from './sheet.ts';
import { documentOf, openVariant } from './variant.ts';

const shapesUpTo = (deepest: number, widest: number): fc.Arbitrary<Shape> =>
  fc
    .record({
      widths: fc.array(fc.integer({ min: 1, max: widest }), { minLength: 2, maxLength: deepest + 1 }),
      names: fc.array(fc.constantFrom(...activationNames), { minLength: 8, maxLength: 8 }),
      loss: fc.constantFrom<LossName>('rss', 'log'),
    })
    .map(({ widths, names, loss }) => ({
      widths,
      activations: widths.slice(1).map((_, k) => (loss === 'log' && k === widths.length - 2 ? 'sigmoid' : (names[k] ?? 'linear'))),
      loss,
    }));
const seeds = fc.integer({ min: 0, max: seedCount - 1 });
const variants: fc.Arbitrary<Variant> = fc.record({ shape: shapesUpTo(8, 16), seed: seeds });
const abs: Shape = { widths: [1, 2, 1], activations: ['relu', 'linear'], loss: 'rss' };
const overview: Shape = { widths: [4, 3, 3, 2], activations: ['relu', 'relu', 'linear'], loss: 'rss' };

describe('a worksheet’s code', () => {
  it('brings back shape and seed of any network within the limits, however it is typed', () => {
    fc.assert(
      fc.property(variants, (variant) => {
        const code = codeOf(variant);
        const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
        expect(readCode(code)).toEqual({ ok: true, variant, code });
        expect(readCode(typed)).toEqual({ ok: true, variant, code });
        expect(readCode(code.replaceAll('-', ''))).toEqual({ ok: true, variant, code });
      }),
      { numRuns: 200 },
    );
  });

  it('refuses every code with one wrong letter, or two neighbours that have changed places, in one sentence', () => {
    const code = codeOf({ shape: overview, seed: 17 }).replaceAll('-', '');
    for (let at = 0; at < code.length; at++) {
      for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ')
        if (letter !== code[at]) expect(readCode(code.slice(0, at) + letter + code.slice(at + 1)).ok).toBe(false);
      const [a = '', b = ''] = code.slice(at, at + 2);
      if (b !== '' && a !== b) expect(readCode(code.slice(0, at) + b + a + code.slice(at + 2)).ok).toBe(false);
    }
  });

  it('is short: 10 characters for |x|, and never more than one can type', () => {
    expect(codeOf({ shape: abs, seed: 9_999 }).replaceAll('-', '').length).toBeLessThanOrEqual(10);
    const largest: Shape = {
      widths: Array.from({ length: 9 }, () => 16),
      activations: Array.from({ length: 8 }, () => 'linear'),
      loss: 'rss',
    };
    expect(codeOf({ shape: largest, seed: 9_999 }).replaceAll('-', '').length).toBeLessThanOrEqual(18);
  });

  it('of a sheet that was printed long ago still brings up its numbers', () => {
    const read = readCode('6V01-08Y1');
    if (!read.ok) throw new Error(read.sentence);
    expect(read.variant).toEqual({ shape: abs, seed: 6 });
    const { layers, data } = documentOf(read.variant);
    expect([layers.map(({ W, c }) => [W, c]), data.x, data.y]).toEqual([
      [
        [
          [[-1], [1]],
          [-0.5, -1],
        ],
        [[[-1, 1]], [-0.5]],
      ],
      [[3]],
      [[2]],
    ]);
  });

  it('answers anything else with a sentence, and quickly', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 30 })), (typed) => {
        const read = readCode(typed);
        if (!read.ok) expect(read.sentence).toMatch(/[.?]$/);
        else expect(codeOf(read.variant)).toBe(read.code);
      }),
    );
    expect(readCode('Z'.repeat(10_000_000)).ok).toBe(false);
    expect(readCode('').ok).toBe(false);
    expect(readCode('AB!C')).toMatchObject({ sentence: expect.stringContaining('“!”') as string });
  });
});

describe('a variant', () => {
  it('is a document that can be saved, shared and opened, the same one every time', () => {
    fc.assert(
      fc.property(variants, (variant) => {
        const document = documentOf(variant);
        expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, document });
        expect(documentOf(variant)).toEqual(document);
        expect(openVariant(variant)).toEqual({ ok: true, document });
        expect(shapeOf(document)).toEqual(variant.shape);
      }),
      { numRuns: 25 },
    );
  });

  it('has integers and halves, no kink, a loss, and a gradient in every layer', () => {
    fc.assert(
      fc.property(variants, (variant) => {
        const document = documentOf(variant);
        const parameters = document.layers.flatMap(({ W, c }) => [...W.flat(), ...c]);
        for (const value of [...parameters, ...document.data.x.flat(), ...document.data.y.flat()]) {
          expect(Number.isInteger(value * 2)).toBe(true);
          expect(Object.is(value, -0)).toBe(false);
        }
        const pass = passOf(subjectOf(document));
        expect(pass.totalLoss).toBeGreaterThan(0);
        pass.forward.h.forEach((h, k) => {
          expect(h.every((value) => value !== 0)).toBe(true);
          expect(pass.gradients.gradW[k]?.flat().some((value) => value !== 0)).toBe(true);
        });
        pass.loss.forEach((loss) => expect(loss).toBeGreaterThan(0));
      }),
      { numRuns: 60 },
    );
  });

  it('comes out exactly within two decimals where no sigmoid is in it, and stays small', () => {
    const straight = shapesUpTo(4, 6).filter(({ activations }) => !activations.includes('sigmoid'));
    fc.assert(
      fc.property(straight, seeds, (shape, seed) => {
        const { pass, rows, exact } = sheetOf(subjectOf(documentOf({ shape, seed })), chapterSettings, 'full');
        expect(exact).toBe(true);
        const values = rows.flatMap((row) => row.ids.map((id) => valueOf(pass, id, row.updated)));
        expect(allExact(values, chapterSettings)).toBe(true);
        expect(Math.max(...values.map(Math.abs))).toBeLessThan(100);
      }),
      { numRuns: 40 },
    );
  });

  it('has one ReLU on and one off for |x|, and numbers that stay below 20 for 4-3-3-2', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { forward } = passOf(subjectOf(documentOf({ shape: abs, seed })));
      expect(forward.z[1]?.filter((z) => z > 0)).toHaveLength(1);
      const { pass, rows } = sheetOf(subjectOf(documentOf({ shape: overview, seed })), chapterSettings, 'full');
      const most = Math.max(...rows.flatMap((row) => row.ids.map((id) => Math.abs(valueOf(pass, id, row.updated)))));
      expect(most).toBeLessThanOrEqual(20);
    }
  });
});
