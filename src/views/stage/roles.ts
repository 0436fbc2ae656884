import type { Scene } from '../../lab/scene.ts';
import { parseId } from '../../walk/ids.ts';
import { slopeAt } from '../../walk/pass.ts';
import type { Rule } from '../../walk/plan.ts';

/** The gap between layers that the step works on lies before this layer. */
export function openGapOf(scene: Scene): number {
  const { step } = scene;
  return step.rules.length === 1 && step.rules[0] === 'throughWeights' ? step.layer + 1 : step.layer;
}

/** At the scalar grain, the indices of the number that the step is about. */
function indicesOf({ step }: Scene): readonly number[] {
  return step.scalar ? (parseId(step.scalar.id)?.indices ?? []) : [];
}

/** The neuron that is followed in the step's layer: the chosen one, else the first whose slope is not 0. */
export function followedRow(scene: Scene, chosen: number | null): number {
  const width = scene.plan.widths[scene.step.layer] ?? 1;
  const [row] = indicesOf(scene);
  if (row !== undefined) return row;
  if (chosen !== null) return Math.min(chosen, width - 1);
  for (let i = 0; i < width; i++) if (slopeAt(scene.pass, scene.step.layer, i) !== 0) return i;
  return 0;
}

/** The input that is followed: the chosen one, else the one whose z is furthest from 0. */
export function followedColumn(scene: Scene, chosen: number | null): number {
  const gap = openGapOf(scene);
  const width = scene.plan.widths[gap - 1] ?? 1;
  const [, column] = indicesOf(scene);
  if (column !== undefined) return column;
  if (chosen !== null) return Math.min(chosen, width - 1);
  const z = scene.pass.forward.z[gap - 1] ?? [];
  return z.reduce((best, value, i) => (Math.abs(value) > Math.abs(z[best] ?? 0) ? i : best), 0);
}

/** Rules in which numbers travel along the edges of the open gap. */
export const alongEdges: ReadonlySet<Rule> = new Set(['mix', 'toWeights', 'throughWeights', 'updateWeights']);
