import { expect } from 'vitest';
import { backwardBatch, forwardBatch } from '../../core/batch.ts';
import { subjectOf } from '../../lab/chain.ts';
import { passOf } from '../../walk/pass.ts';
import { at, type Claims } from './claims.ts';
import type { Left } from './lab.ts';

/** The gradients of the last weights, observation by observation. */
const each = ({ document }: Left) =>
  document.data.x.map(
    (_, observation) =>
      passOf(subjectOf({ ...document, observation }))
        .gradients.gradW.at(-1)
        ?.flat() ?? [],
  );
const total = (left: Left) => each(left).reduce((sum, one) => sum.map((value, k) => value + (one[k] ?? NaN)));

export const part3: Claims = {
  '3': {
    'Take one observation only': (after) => {
      expect(after.scene.view).toBe('one');
      at(after, 'toWeights', 2);
      expect(after.pass.gradients.gradW.at(-1)?.flat()).toEqual(each(after)[after.document.observation]);
    },
    'Follow another observation': (after, before) => {
      expect(after.pass.gradients.gradW.at(-1)).not.toEqual(before.pass.gradients.gradW.at(-1));
      expect(total(after)).toEqual(total(before));
    },
    'Take the mean over the observations': (after, before) => {
      expect([before.scene.settings.reduction, after.scene.settings.reduction]).toEqual(['sum', 'mean']);
      const gradients = (left: Left) => {
        const { document, scene } = left;
        const pass = forwardBatch(document, document.data.x);
        return backwardBatch(document, pass, document.data.y, scene.settings.reduction).gradW.flat(2);
      };
      const sums = gradients(before);
      for (const [k, mean] of gradients(after).entries()) expect(mean * after.document.data.x.length).toBeCloseTo(sums[k] ?? NaN, 9);
    },
    'Go to the next iteration': (after) => {
      expect(after.scene.place.iteration).toBe(1);
      expect(after.of('gradW.L.0.0')).toBe(after.of('gradH.L.0') * after.of('z.L-1.0'));
    },
  },
  '3.1': {
    'Follow another observation': (after, before) => {
      expect(after.document.observation).not.toBe(before.document.observation);
      const { Z } = forwardBatch(after.document, after.document.data.x);
      expect(Z.at(-1)?.[0]?.[after.document.observation]).toBeCloseTo(after.of('yhat.0'), 12);
    },
    'Walk this observation alone': (after, before) => {
      at(after, 'activate', 2);
      expect([before.scene.view, after.scene.view]).toEqual(['all', 'one']);
    },
  },
  '3.2': {
    'See what a weight touches': (after) => at(after, 'toWeights', 2),
    'See the row sum of the intercepts': (after) => {
      at(after, 'toIntercepts', 2);
      const pass = forwardBatch(after.document, after.document.data.x);
      const { gradC } = backwardBatch(after.document, pass, after.document.data.y);
      const alone = after.document.data.x.map(
        (_, observation) => passOf(subjectOf({ ...after.document, observation })).gradients.gradH[1]?.[0] ?? NaN,
      );
      expect(gradC[1]?.[0]).toBeCloseTo(
        alone.reduce((sum, one) => sum + one, 0),
        9,
      );
    },
    'Go on to the layer before': (after) => at(after, 'throughWeights', 1),
  },
};
