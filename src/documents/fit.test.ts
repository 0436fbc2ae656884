import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widths } from '../core/network.ts';
import { check } from './check.ts';
import { absUntrained } from './examples/abs-untrained.ts';
import { penguinBeaks } from './examples/penguins.ts';
import { fitToData } from './fit.ts';

const table = (rows: number, columns: number, value = 0.5) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

describe('a network fitted to data', () => {
  it('has as many inputs and outputs as they do, is valid, and keeps what is in between and every weight that can stay', () => {
    const size = fc.integer({ min: 1, max: 16 });
    const documents = fc.constantFrom(absUntrained, penguinBeaks);
    const losses = fc.constantFrom('rss' as const, 'log' as const);
    fc.assert(
      fc.property(documents, size, size, fc.integer({ min: 1, max: 9 }), losses, (document, inputs, outputs, rows, loss) => {
        const fitted = fitToData(document, { x: table(rows, inputs), y: table(rows, outputs) }, loss, 1);
        if (!fitted.ok) throw new Error(fitted.sentence);
        expect(check(fitted.document).ok).toBe(true);
        expect(widths(fitted.document)).toEqual([inputs, ...widths(document).slice(1, -1), outputs]);
        expect(fitted.document.loss).toBe(loss);
        document.layers.forEach(({ W }, l) =>
          W.forEach((row, i) =>
            row.forEach((w, j) => {
              const now = fitted.document.layers[l]?.W[i]?.[j];
              if (now !== undefined) expect(now).toBe(w);
            }),
          ),
        );
      }),
    );
  });

  it('keeps its end under the same loss, takes the sigmoid with the log loss and leaves it with it', () => {
    const end = (document: typeof absUntrained, loss: 'rss' | 'log') => {
      const fitted = fitToData(document, { x: table(2, 3), y: table(2, 1) }, loss, 1);
      return fitted.ok ? fitted.document.layers.at(-1)?.activation : fitted.sentence;
    };
    expect(end(absUntrained, 'rss')).toBe('linear');
    expect(end(absUntrained, 'log')).toBe('sigmoid');
    expect(end(penguinBeaks, 'rss')).toBe('linear');
    expect(end({ ...absUntrained, layers: penguinBeaks.layers }, 'rss')).toBe('sigmoid');
  });

  it('is refused where there are too many inputs, or a target that the log loss cannot take', () => {
    const sentence = (inputs: number, y: number, loss: 'rss' | 'log') => {
      const fitted = fitToData(absUntrained, { x: table(1, inputs), y: table(1, 1, y) }, loss, 1);
      return fitted.ok ? null : fitted.sentence;
    };
    expect(sentence(17, 0, 'rss')).toMatch(/1 to 16 inputs/);
    expect(sentence(2, 3, 'log')).toMatch(/targets from 0 to 1/);
    expect(sentence(2, 3, 'rss')).toBeNull();
  });
});
