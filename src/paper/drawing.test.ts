import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symbolOf } from '../walk/symbols.ts';
import { rules } from '../walk/plan.ts';
import { drawingOf } from './drawing.ts';
import { miniOf } from './mini.ts';

const width = 176;
const shapes = (deepest: number, widest: number) => fc.array(fc.integer({ min: 1, max: widest }), { minLength: 2, maxLength: deepest + 1 });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const apart = (a: Box, b: Box) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
/** About what the name of a weight takes, 9 pt high, from its middle. */
const boxOf = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({ x: x - 3.9, y: y - 1.9, width: 7.8, height: 3.8 });

describe('the drawing of a network', () => {
  it('lays no name on another or on a neuron, in networks small enough to have all names', () => {
    fc.assert(
      fc.property(shapes(4, 4), (widths) => {
        const { labels, nodes } = drawingOf(widths, width);
        const boxes = labels.map(boxOf);
        boxes.forEach((box, i) => {
          const others = [...boxes.slice(i + 1), ...nodes];
          const touched = others.filter((other) => !apart(box, other));
          if (touched.length > 0) expect({ widths, label: labels[i], touched }).toBeNull();
        });
      }),
      { numRuns: 200 },
    );
  });

  it('names every number of |x|’s network once', () => {
    const { labels, nodes } = drawingOf([1, 2, 1], width);
    const names = [...labels.map(({ symbol }) => symbol), ...nodes.flatMap((node) => node.names)].map((symbol) => JSON.stringify(symbol));
    // x, y, 𝓛; four weights and three intercepts; h and z of two, h and ŷ of one.
    expect(names).toHaveLength(3 + 4 + 3 + 4 + 2);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says of a weight how weights are named, where not all of them are', () => {
    expect(drawingOf([1, 2, 1], width).example).toBeNull();
    // The last one of the first such gap, which the drawing names.
    const { example, labels } = drawingOf([2, 4, 4, 1], width);
    expect(example).toEqual({ layer: 2, i: 3, j: 3 });
    expect(labels.map(({ symbol }) => symbol)).toContainEqual(symbolOf('W.2.3.3', 3));
    expect(
      drawingOf(
        Array.from({ length: 9 }, () => 16),
        width,
      ).example,
    ).toEqual({ layer: 1, i: 15, j: 15 });
  });

  it('stays within its width, and a page, up to the largest network', () => {
    fc.assert(
      fc.property(shapes(8, 16), (widths) => {
        const { nodes, lines, height, columns } = drawingOf(widths, width);
        expect(height).toBeLessThan(100);
        expect(columns).toHaveLength(widths.length + 1);
        for (const node of nodes) {
          expect(node.x).toBeGreaterThanOrEqual(0);
          expect(node.x + node.width).toBeLessThanOrEqual(width + 1e-9);
          expect(node.y).toBeGreaterThanOrEqual(0);
          expect(node.y + node.height).toBeLessThanOrEqual(height);
        }
        expect(lines).toHaveLength(widths.slice(1).reduce((sum, own, k) => sum + own * (widths[k] ?? 0), 0) + (widths.at(-1) ?? 0));
      }),
    );
  });
});

it('the small picture lights the layers that a step is about, within its frame', () => {
  fc.assert(
    fc.property(shapes(8, 16), fc.constantFrom(...rules), (widths, rule) => {
      const depth = widths.length - 1;
      // A step back through the weights of a layer belongs to the one before it.
      const layer = rule === 'throughWeights' ? depth - 1 : depth;
      fc.pre(layer > 0);
      const { dots, lines, arrow } = miniOf(widths, rule, layer, 30, 15);
      expect(dots.some(({ lit }) => lit) || lines.some(({ lit }) => lit)).toBe(true);
      expect(lines.filter(({ lit }) => lit).length).toBe(arrow ? 1 : 0);
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(30);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(15);
      }
    }),
  );
});
