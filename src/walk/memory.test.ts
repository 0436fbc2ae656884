import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseId } from './ids.ts';
import { planOf } from './plan.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** What is referred to weakly stays at least until what runs now is over. */
const soon = () => new Promise((done) => setTimeout(done));

describe('what is made once and kept, in a session without end', () => {
  it('a plan is the same one for a shape while somebody holds it, and goes when nobody does', async () => {
    const held = planOf([2, 3, 1]);
    const shapes = Array.from({ length: 40 }, (_, k) => [1, k + 1, 1]);
    const others = shapes.map((widths) => new WeakRef(planOf(widths)));
    await soon();
    collect();
    expect(planOf([2, 3, 1])).toBe(held);
    expect(others.filter((other) => other.deref())).toEqual([]);
    expect(planOf([1, 5, 1]).widths).toEqual([1, 5, 1]);
  });

  it('ids that were read are known, and do not pile up', () => {
    const first = parseId('W.1.0.0');
    expect(parseId('W.1.0.0')).toBe(first);
    for (let n = 0; n < 51_000; n++) parseId(`H.1.0.${n}`);
    expect(parseId('W.1.0.0')).not.toBe(first);
    expect(parseId('W.1.0.0')).toEqual({ name: 'W', layer: 1, indices: [0, 0] });
  });
});
