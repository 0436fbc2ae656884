import { expect } from 'vitest';
import { at, numbersOf, type Claims } from './claims.ts';

export const part1: Claims = {
  '1': {
    'Open a network for yes or no': (after) => {
      expect(after.document.layers.at(-1)?.activation).toBe('sigmoid');
      expect(after.document.loss).toBe('log');
      expect(after.of('yhat.0')).toBeGreaterThan(0);
      expect(after.of('yhat.0')).toBeLessThan(1);
      expect(after.document.data.y.flat().every((y) => y === 0 || y === 1)).toBe(true);
    },
    'Open a network with two targets': (after) => {
      expect(after.document.data.y[0]).toHaveLength(2);
      expect(after.pass.plan.widths.at(-1)).toBe(2);
    },
    'Take another observation': (after, before) => {
      expect(after.document.layers).toBe(before.document.layers);
      for (const id of ['x.0', 'y.0', 'yhat.0']) expect(after.of(id)).not.toBe(before.of(id));
    },
  },
  '1.1': {
    'Widen the first hidden layer': (after, before) => {
      expect(before.pass.plan.widths).toEqual([4, 3, 3, 2]);
      expect(after.pass.plan.widths).toEqual([4, 4, 3, 2]);
      const changed = after.document.layers.map(
        ({ W }, l) =>
          [W.length, W[0]?.length].join() !== [before.document.layers[l]?.W.length, before.document.layers[l]?.W[0]?.length].join(),
      );
      expect(changed).toEqual([true, true, false]);
    },
    'Put in another hidden layer': (after, before) => {
      expect(after.pass.plan.widths).toEqual([4, 4, 3, 3, 2]);
      expect(after.document.layers.slice(1)).toEqual(before.document.layers);
    },
    'Take a hidden layer out': (after) => {
      expect(after.pass.plan.widths).toEqual([4, 3, 2]);
    },
  },
  '1.2': {
    'Follow the third neuron': (after, before) => {
      expect(before.scene.followed.row).toBe(0);
      expect(after.scene.followed.row).toBe(2);
      at(after, 'mix', 1);
      const x = numbersOf(after, 'x', 4);
      expect(after.of('h.1.2')).toBeCloseTo(
        x.reduce((sum, value, j) => sum + value * after.of(`W.1.2.${j}`), after.of('c.1.2')),
        12,
      );
    },
    'Set x 0 to 2.00': (after, before) => {
      for (const i of [0, 1, 2]) {
        const change = after.of(`h.1.${i}`) - before.of(`h.1.${i}`);
        expect(change).not.toBe(0);
        expect(change).toBeCloseTo(before.of(`W.1.${i}.0`) * (2 - before.of('x.0')), 12);
      }
    },
    'See the second stage': (after) => {
      at(after, 'activate', 1);
      const h = numbersOf(after, 'h.1', 3);
      expect(h.some((value) => value < 0)).toBe(true);
      expect(numbersOf(after, 'z.1', 3)).toEqual(h.map((value) => Math.max(value, 0)));
    },
  },
  '1.3': {
    'Give layer 1 the sigmoid': (after) => {
      for (const i of [0, 1, 2]) {
        const z = 1 / (1 + Math.exp(-after.of(`h.1.${i}`)));
        expect(after.of(`z.1.${i}`)).toBeCloseTo(z, 12);
        expect(after.of(`jacZH.1.${i}.${i}`)).toBeGreaterThan(0);
        expect(after.of(`jacZH.1.${i}.${i}`)).toBeLessThanOrEqual(0.25);
      }
    },
    'Give layer 1 the linear activation': (after) => {
      expect(numbersOf(after, 'z.1', 3)).toEqual(numbersOf(after, 'h.1', 3));
      for (const i of [0, 1, 2]) expect(after.of(`jacZH.1.${i}.${i}`)).toBe(1);
    },
    'Raise c 1 of layer 1 to 0.60': (after, before) => {
      expect(before.of('h.1.1')).toBeLessThan(0);
      expect(before.of('jacZH.1.1.1')).toBe(0);
      expect(after.of('h.1.1')).toBeGreaterThan(0);
      expect(after.of('jacZH.1.1.1')).toBe(1);
    },
  },
  '1.3b': {
    'Move x to −1.50': (after, before) => {
      expect([before.of('h.1.0') > 0, before.of('h.1.1') > 0]).toEqual([true, false]);
      expect([after.of('h.1.0') > 0, after.of('h.1.1') > 0]).toEqual([false, true]);
      expect(after.of('yhat.0')).toBe(before.of('yhat.0'));
    },
    'Move a hinge: set c 0 of layer 1 to −1.00': (after) => {
      expect(-after.of('c.1.0') / after.of('W.1.0.0')).toBe(1);
      const { layers } = after.document;
      const yhat = (x: number) =>
        layers.reduce(
          (z, { W, c, activation }) =>
            W.map((row, i) => {
              const h = row.reduce((sum, w, j) => sum + w * (z[j] ?? 0), c[i] ?? 0);
              return activation === 'relu' ? Math.max(h, 0) : h;
            }),
          [x],
        )[0] ?? NaN;
      expect([0, 0.2, 0.5, 0.99].map(yhat)).toEqual([0, 0, 0, 0]);
      expect(yhat(2)).toBe(1);
      expect(yhat(-2)).toBe(2);
    },
    'Take ReLU away': (after) => {
      expect(after.of('yhat.0')).toBe(0);
      const [first, second] = after.document.layers;
      expect((second?.W[0]?.[0] ?? NaN) * (first?.W[0]?.[0] ?? NaN) + (second?.W[0]?.[1] ?? NaN) * (first?.W[1]?.[0] ?? NaN)).toBe(0);
    },
  },
};
