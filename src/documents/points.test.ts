import { describe, expect, it } from 'vitest';
import { absUntrained } from './examples/abs-untrained.ts';
import { penguinBeaks } from './examples/penguins.ts';
import { twoWaves } from './examples/two-waves.ts';
import { limits } from './limits.ts';
import { addPoint } from './observations.ts';
import { moveObservation, targetNear } from './points.ts';

describe('an observation as a point', () => {
  it('moves by the entries that are given, the others and all other rows stay the very same', () => {
    const moved = moveObservation(twoWaves, 3, { x: [0.25], y: [7] });
    if (!moved.ok) throw new Error(moved.sentence);
    const { data } = moved.document;
    expect(data.x[3]).toEqual([0.25, ...(twoWaves.data.x[3] ?? []).slice(1)]);
    expect(data.y[3]).toEqual([7, ...(twoWaves.data.y[3] ?? []).slice(1)]);
    data.x.forEach((row, n) => n === 3 || expect(row).toBe(twoWaves.data.x[n]));
    const same = moveObservation(twoWaves, 3, { x: twoWaves.data.x[3] ?? [], y: [] });
    expect(same.ok && same.document).toBe(twoWaves);
  });

  it('comes at the end, and is followed; past the limit it is refused', () => {
    const added = addPoint(absUntrained, { x: [2], y: [1.5] });
    if (!added.ok) throw new Error(added.sentence);
    expect(added.document.data.x).toHaveLength(101);
    expect([added.document.data.x[100], added.document.data.y[100], added.document.observation]).toEqual([[2], [1.5], 100]);
    const rows = Array.from({ length: limits.observations }, () => [0]);
    expect(addPoint({ ...absUntrained, data: { x: rows, y: rows } }, { x: [1], y: [1] }).ok).toBe(false);
  });

  it('has a target that its data could have', () => {
    expect(targetNear(absUntrained, 0, 1.23)).toBe(1.23);
    expect([-3, 0.49, 0.5, 9].map((value) => targetNear(penguinBeaks, 0, value))).toEqual([0, 0, 1, 1]);
    const half = { ...penguinBeaks, data: { ...penguinBeaks.data, y: penguinBeaks.data.y.with(0, [0.5]) } };
    expect([-3, 0.4, 9].map((value) => targetNear(half, 0, value))).toEqual([0, 0.4, 1]);
    expect(moveObservation(half, 1, { x: [], y: [2] }).ok).toBe(false);
    expect(moveObservation(half, 1, { x: [], y: [1] }).ok).toBe(true);
  });
});
