import { expect, it } from 'vitest';
import { absUntrained } from '../../documents/examples/abs-untrained.ts';
import { examples } from '../../documents/examples/index.ts';
import { seededDocument } from '../../documents/examples/seeded.ts';
import { fitOf, pictureOf } from './picture.ts';

it('a picture has a node for each neuron and input, and its edges by sign', () => {
  const { nodes, edges } = pictureOf(absUntrained, 120, 80);
  expect(nodes).toHaveLength(4);
  const count = (sign: string) => edges.filter((one) => one.sign === sign).reduce((sum, { d }) => sum + d.split('M').length - 1, 0);
  expect([count('positive'), count('negative')]).toEqual([3, 1]);
});

it('even the largest network is a few paths, and everything lies within the frame', () => {
  const widths = Array.from({ length: 9 }, () => 16);
  const largest = seededDocument({ title: 'Largest', widths, hidden: 'relu', loss: 'rss', observations: 2, seed: 1 });
  for (const document of [largest, ...examples.map((example) => example.document)]) {
    const { nodes, edges } = pictureOf(document, 120, 80);
    expect(edges.length).toBeLessThanOrEqual(7);
    for (const { x, y, r } of nodes) {
      expect(Math.min(x - r, y - r)).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(120);
      expect(y + r).toBeLessThanOrEqual(80);
    }
    const fit = fitOf(document, 120, 80);
    expect(fit === null).toBe(document.data.x[0]?.length !== 1);
    expect(JSON.stringify([edges, fit])).not.toMatch(/NaN|Infinity/);
  }
});
