import fc from 'fast-check';
import { expect, it } from 'vitest';
import { multiplicationsAt } from './multiplications.ts';
import { planOf } from './plan.ts';

/** Multiplies for real, and counts. */
function counter() {
  let count = 0;
  const times = (a: number, b: number) => {
    count++;
    return a * b;
  };
  const range = (n: number) => Array.from({ length: n }, (_, i) => i);
  return {
    count: () => count,
    scale: (v: readonly number[], by: readonly number[]) => v.map((one, i) => times(one, by[i] ?? 0)),
    through: (v: readonly number[], columns: number) => range(columns).map(() => v.reduce((sum, one) => sum + times(one, 0.5), 0)),
    outer: (v: readonly number[], columns: number) => v.map((one) => range(columns).map(() => times(one, 0.5))),
  };
}

const ones = (n: number) => Array.from({ length: n }, () => 1);

/** ∇h⁽ˡ⁾ from the loss on. */
function chainTo(layer: number, widths: readonly number[], use: ReturnType<typeof counter>): readonly number[] {
  const depth = widths.length - 1;
  const D = (l: number) => widths[l] ?? 0;
  let v: readonly number[] = use.scale(ones(D(depth)), ones(D(depth)));
  for (let l = depth; l >= layer; l--) {
    v = use.scale(v, ones(D(l)));
    if (l > layer) v = use.through(v, D(l - 1));
  }
  return v;
}

it('agrees with implementations that multiply and count', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 7 }), (widths) => {
      const depth = widths.length - 1;
      const [kept, anew] = [counter(), counter()];
      let v: readonly number[] = kept.scale(ones(widths[depth] ?? 0), ones(widths[depth] ?? 0));
      for (let l = depth; l >= 1; l--) {
        v = kept.scale(v, ones(widths[l] ?? 0));
        kept.outer(v, widths[l - 1] ?? 0);
        anew.outer(chainTo(l, widths, anew), widths[l - 1] ?? 0);
        chainTo(l, widths, anew);
        if (l > 1) v = kept.through(v, widths[l - 1] ?? 0);
      }
      const plan = planOf(widths);
      expect(multiplicationsAt(plan, plan.steps.length)).toEqual({ kept: kept.count(), anew: anew.count() });
    }),
  );
});

it('starts at nothing, never shrinks, and keeping never costs more', () => {
  const plan = planOf([4, 3, 3, 2]);
  let [kept, anew] = [0, 0];
  for (const { number } of plan.steps) {
    const now = multiplicationsAt(plan, number);
    expect(now.kept).toBeGreaterThanOrEqual(kept);
    expect(now.anew).toBeGreaterThanOrEqual(anew);
    expect(now.anew).toBeGreaterThanOrEqual(now.kept);
    ({ kept, anew } = now);
  }
  expect(multiplicationsAt(plan, 7)).toEqual({ kept: 0, anew: 0 });
  // 2 + (2 + 6) + (6 + 3 + 9) + (9 + 3 + 12), and chains of 4, 13, 25 twice each with 6, 9 and 12.
  expect({ kept, anew }).toEqual({ kept: 52, anew: 111 });
});
