import { expect } from 'vitest';
import { at, numbersOf, type Claims } from './claims.ts';

/** The chapter's part 2, up to the gradients of the losses. */
export const part2: Claims = {
  '2': {
    'See a row times a matrix': (after) => {
      at(after, 'throughWeights', 2);
      expect([after.document.layers[2]?.W.length, after.document.layers[2]?.W[0]?.length]).toEqual([2, 3]);
    },
    'Read it in denominator layout': (after, before) => {
      expect([before.scene.settings.layout, after.scene.settings.layout]).toEqual(['numerator', 'denominator']);
      expect(after.document).toBe(before.document);
    },
    'Go to a factor with unequal sides': (after) => {
      at(after, 'throughWeights', 2);
      expect(after.pass.gradients.gradH[2]).toHaveLength(2);
      expect(after.document.layers[2]?.W).toHaveLength(2);
      expect(after.document.layers[2]?.W[0]).toHaveLength(3);
    },
  },
  '2.1': {
    'Start the sweep at the loss': (after) => at(after, 'slopeOfLoss', 2),
    'Move x to −1.50': (after, before) => {
      expect([before.of('gradW.L.0.0') === 0, before.of('gradW.L.0.1') === 0]).toEqual([false, true]);
      expect([after.of('gradW.L.0.0') === 0, after.of('gradW.L.0.1') === 0]).toEqual([true, false]);
      expect(after.of('z.1.0')).toBe(0);
    },
    'Take a deeper network': (after, before) => {
      expect(after.document.layers.length).toBeGreaterThan(before.document.layers.length);
      at(after, 'toWeights', 1);
    },
    'Ask where the gradient of z 0 comes from': (after) => {
      at(after, 'throughWeights', 1);
      expect(after.of('gradZ.L-1.0')).toBe(after.of('gradH.L.0') * after.of('W.L.0.0'));
      // With the weights after the update it would be another number.
      const updated = after.pass.updated.layers[1]?.W[0]?.[0] ?? NaN;
      expect(after.of('gradH.L.0') * updated).not.toBeCloseTo(after.of('gradZ.L-1.0'), 3);
    },
    'Go on to the update': (after) => {
      at(after, 'updateWeights', 2);
      expect(after.pass.updated.layers[1]?.W[0]?.[0]).not.toBe(after.of('W.L.0.0'));
      // All updates come after all gradients.
      const { steps } = after.pass.plan;
      expect(steps.findIndex(({ phase }) => phase === 'update')).toBeGreaterThan(steps.findLastIndex(({ phase }) => phase === 'backward'));
    },
    'Set the learning rate to 0': (after, before) => {
      at(after, 'updateWeights', 1);
      expect(after.pass.gradients).toEqual(before.pass.gradients);
      expect(after.pass.updated.layers).toEqual(after.document.layers);
    },
  },
  '2.2.1': {
    'Take the log loss': (after, before) => {
      expect(after.of('yhat.0')).toBe(before.of('yhat.0'));
      expect(after.of('gradYhat.0')).toBeCloseTo(
        -after.of('y.0') / after.of('yhat.0') + (1 - after.of('y.0')) / (1 - after.of('yhat.0')),
        12,
      );
      expect(Math.abs(after.of('gradYhat.0'))).toBeGreaterThan(Math.abs(before.of('gradYhat.0')));
    },
    'Move the target: set y 0 to 0.20': (after, before) => {
      expect(before.of('y.0') - before.of('yhat.0')).toBeGreaterThan(0);
      expect(after.of('y.0') - after.of('yhat.0')).toBeLessThan(0);
      for (const left of [before, after]) expect(left.of('gradYhat.0')).toBeCloseTo(-2 * (left.of('y.0') - left.of('yhat.0')), 12);
    },
    'Take an observation whose answer is no': (after, before) => {
      expect(before.of('gradYhat.0')).toBeLessThan(0);
      expect(after.of('y.0')).toBe(0);
      expect(after.of('gradYhat.0')).toBeGreaterThan(0);
    },
  },
  '2.2.2': {
    'Give this layer the sigmoid': (after) => {
      for (const i of [0, 1, 2]) {
        expect(after.of(`jacZH.L-1.${i}.${i}`)).toBeGreaterThan(0);
        expect(after.of(`jacZH.L-1.${i}.${i}`)).toBeLessThanOrEqual(0.25);
      }
    },
    'Give this layer the linear activation': (after) => expect(numbersOf(after, 'gradH.L-1', 3)).toEqual(numbersOf(after, 'gradZ.L-1', 3)),
    'See it without the zeros': (after, before) => expect([before.scene.factors, after.scene.factors]).toEqual(['full', 'short']),
    'Make an open neuron’s h larger': (after, before) => {
      expect(before.of('z.L-1.2')).toBeGreaterThan(0);
      expect(after.of('z.L-1.2')).toBeGreaterThan(before.of('z.L-1.2') + 1);
      expect([before.of('jacZH.L-1.2.2'), after.of('jacZH.L-1.2.2')]).toEqual([1, 1]);
    },
    'Open a network with dead ReLUs': (after) =>
      expect([1, 2].flatMap((i) => [after.of(`gradW.1.${i}.0`), after.of(`gradC.1.${i}`)])).toEqual([0, 0, 0, 0]),
    'Look at it five updates later': (after) => {
      expect(after.scene.place.iteration).toBe(5);
      const first = after.scene.chain[0].document.layers[0]?.W;
      const [moved, ...dead] = after.document.layers[0]?.W ?? [];
      expect(moved).not.toEqual(first?.[0]);
      expect(dead).toEqual(first?.slice(1));
    },
    'Walk back through five sigmoids': (after) => {
      const sizes = after.pass.gradients.gradH.map((row) => Math.hypot(...row));
      expect(sizes).toHaveLength(5);
      expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    },
  },
};
