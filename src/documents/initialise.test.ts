import { describe, expect, it } from 'vitest';
import { absByHand } from './examples/abs-by-hand.ts';
import { seededDocument } from './examples/seeded.ts';
import { initialise, schemes } from './initialise.ts';
import { parseDocument } from './schema.ts';
import { writeDocument } from './write.ts';

const wide = seededDocument({
  title: 'Wide',
  widths: [16, 16, 16, 16, 16, 16, 16, 16, 4],
  hidden: 'relu',
  loss: 'rss',
  observations: 2,
  seed: 1,
});

const deviation = (values: readonly number[]) => Math.sqrt(values.reduce((total, value) => total + value * value, 0) / values.length);

describe('initial parameters', () => {
  it('are the same for the same seed, others for another, and leave everything else', () => {
    for (const scheme of schemes) {
      const once = initialise(wide, scheme, 7);
      expect(initialise(wide, scheme, 7)).toEqual(once);
      if (scheme !== 'zeros') expect(initialise(wide, scheme, 8)).not.toEqual(once);
      expect(once.data).toBe(wide.data);
      expect(once.layers.map(({ activation }) => activation)).toEqual(wide.layers.map(({ activation }) => activation));
      expect(parseDocument(JSON.parse(writeDocument(once)))).toEqual({ ok: true, document: once });
    }
  });

  it('have the spread that the scheme says', () => {
    const weights = (scheme: (typeof schemes)[number], from: number, to: number) =>
      initialise(wide, scheme, 5)
        .layers.slice(from, to)
        .flatMap(({ W }) => W.flat());
    expect(deviation(weights('randn', 0, 8))).toBeCloseTo(0.2, 1);
    expect(deviation(weights('he', 0, 8))).toBeCloseTo(Math.sqrt(2 / 16), 1);
    expect(deviation(weights('glorot', 0, 7))).toBeCloseTo(Math.sqrt(2 / 32), 1);
    expect(weights('zeros', 0, 8).every((w) => Object.is(w, 0))).toBe(true);
    const intercepts = initialise(wide, 'randn', 5).layers.flatMap(({ c }) => c);
    expect(deviation(intercepts)).toBeCloseTo(0.2, 1);
    for (const scheme of ['he', 'glorot'] as const)
      expect(initialise(wide, scheme, 5).layers.every(({ c }) => c.every((one) => one === 0))).toBe(true);
  });

  it('are pinned, so that a seed on a worksheet stays good', () => {
    expect(initialise(absByHand, 'randn', 7).layers.map(({ W, c }) => [W, c])).toMatchInlineSnapshot(`
      [
        [
          [
            [
              0.03,
            ],
            [
              -0.17,
            ],
          ],
          [
            -0.2,
            0.01,
          ],
        ],
        [
          [
            [
              -0.03,
              0.09,
            ],
          ],
          [
            -0.34,
          ],
        ],
      ]
    `);
  });
});
