import { expect } from 'vitest';
import { at, numbersOf, type Claims } from './claims.ts';

/** The chapter's part 2, from the gradients of the weights on. */
export const part2b: Claims = {
  '2.2.3': {
    'See the tensor collapse': (after) => {
      expect(after.scene.factors).toBe('short');
      for (const i of [0, 1])
        for (const j of [0, 1, 2]) expect(after.of(`gradW.L.${i}.${j}`)).toBe(after.of(`gradH.L.${i}`) * after.of(`z.L-1.${j}`));
    },
    'Look at a single weight': (after) => expect(after.of('gradW.L.1.2')).toBe(after.of('gradH.L.1') * after.of('z.L-1.2')),
    'Set x 0 to 0.00': (after, before) => {
      const column = (j: number) => [0, 1, 2].map((i) => after.of(`gradW.1.${i}.${j}`));
      expect(before.of('gradW.1.0.0')).not.toBe(0);
      expect(column(0)).toEqual([0, 0, 0]);
      expect(column(1).some((entry) => entry !== 0)).toBe(true);
    },
    'Open a network of zeros': (after) => {
      const row = after.pass.gradients.gradW[1]?.[0] ?? [];
      expect(new Set(row).size).toBe(1);
      expect(row[0]).not.toBe(0);
      expect(after.pass.gradients.gradW[0]?.flat().every((entry) => entry === 0)).toBe(true);
    },
    'Look at it five updates later': (after) => {
      const [first] = after.document.layers[0]?.W ?? [];
      expect(after.scene.place.iteration).toBe(5);
      expect(first?.some((weight) => weight !== 0)).toBe(true);
      expect(after.document.layers[0]?.W).toEqual([first, first, first]);
      const [gradient] = after.pass.gradients.gradW[0] ?? [];
      expect(after.pass.gradients.gradW[0]).toEqual([gradient, gradient, gradient]);
    },
    'Break the tie: set w 0 0 of layer 1 to 0.50': (after) => {
      const [first, second, third] = after.pass.gradients.gradW[1]?.[0] ?? [];
      expect(second).toBe(third);
      expect(first).not.toBe(second);
    },
  },
  '2.2.4': {
    'See a row at work on the way forward': (after) => {
      at(after, 'mix', 3);
      const z = numbersOf(after, 'z.L-1', 3);
      expect(after.of('h.L.0')).toBeCloseTo(
        z.reduce((sum, value, j) => sum + value * after.of(`W.L.0.${j}`), after.of('c.L.0')),
        12,
      );
    },
    'See a column at work on the way back': (after) => {
      at(after, 'throughWeights', 2);
      expect(after.of('gradZ.L-1.0')).toBeCloseTo(
        after.of('gradH.L.0') * after.of('W.L.0.0') + after.of('gradH.L.1') * after.of('W.L.1.0'),
        12,
      );
    },
    'Go down to the first layer': (after) => at(after, 'toWeights', 1),
    'Set a weight to zero': (after) => {
      expect(after.of('gradH.L.0')).not.toBe(0);
      expect(after.of('z.L-1.0')).toBeGreaterThan(0);
      expect(after.of('gradZ.L-1.0')).toBe(0);
    },
    'Ask why, at a neuron with two branches': (after) => {
      const [a, b] = [after.of('gradH.L.0') * after.of('W.L.0.2'), after.of('gradH.L.1') * after.of('W.L.1.2')];
      expect(after.of('gradZ.L-1.2')).toBeCloseTo(a + b, 12);
      expect(Math.min(Math.abs(a), Math.abs(b))).toBeGreaterThan(0.1);
    },
    'Cut one of the branches': (after) => expect(after.of('gradZ.L-1.2')).toBe(after.of('gradH.L.0') * after.of('W.L.0.2')),
  },
  '2.3': {
    'See the first two factors meet': (after) => {
      at(after, 'throughActivation', 2);
      expect(after.of('gradYhat.0') * after.of('jacZH.L.0.0')).toBeCloseTo(after.of('yhat.0') - after.of('y.0'), 12);
      expect(after.of('gradH.L.0')).toBeCloseTo(after.of('yhat.0') - after.of('y.0'), 12);
    },
    'Take an observation whose answer is no': (after, before) => {
      expect(before.of('gradH.L.0')).toBeLessThan(0);
      expect(after.of('y.0')).toBe(0);
      expect(after.of('gradH.L.0')).toBeGreaterThan(0);
    },
    'Take the squared loss': (after) => {
      expect(after.of('jacZH.L.0.0')).toBeLessThanOrEqual(0.25);
      expect(after.of('gradH.L.0')).toBeCloseTo(after.of('gradYhat.0') * after.of('jacZH.L.0.0'), 12);
      expect(after.of('gradH.L.0')).not.toBeCloseTo(after.of('yhat.0') - after.of('y.0'), 2);
    },
    'Open a network that is sure and wrong': (after) => {
      expect(after.of('totalLoss')).toBeGreaterThan(0.99);
      expect(Math.abs(after.of('gradH.L.0'))).toBeLessThan(0.001);
    },
    'Give it the log loss': (after) => expect(after.of('gradH.L.0')).toBeGreaterThan(0.99),
  },
};
