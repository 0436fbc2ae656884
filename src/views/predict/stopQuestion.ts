import type { Scene } from '../../lab/scene.ts';
import type { Question } from '../../predict/question.ts';
import { batchOf } from '../../walk/batch/ids.ts';
import { block, parseId, scalarId } from '../../walk/ids.ts';
import type { Phase, PlannedStep } from '../../walk/plan.ts';
import { currentSteps } from '../../walk/place.ts';

/** The rule whose result a layer's whole step is asked for. */
const asked: Record<Phase, PlannedStep['rule']> = {
  forward: 'activate',
  loss: 'lose',
  backward: 'throughActivation',
  update: 'updateWeights',
};

/** What a stop asks for: the one number at the scalar grain, else the followed entry of what the step writes, or its shape. */
export function questionAt(scene: Scene, kind: 'value' | 'sign' | 'shape', row: number, column: number): Question | null {
  const { plan, grain, place, step } = scene;
  const { all } = scene.pass;
  const here = (single: string) => (all ? batchOf(single, all.followed) : single);
  if (step.scalar) return { kind: kind === 'sign' ? 'sign' : 'number', id: step.scalar.id };
  const steps = currentSteps(plan, grain, place);
  const [written] = (steps.length > 1 ? steps.find(({ rule }) => rule === asked[scene.phase]) : steps[0])?.writes ?? [];
  const at = parseId(written ?? '');
  if (!at || written === undefined) return null;
  if (kind === 'shape') return { kind, id: here(written) };
  const matrix = at.name === 'W' || at.name === 'gradW';
  return { kind: kind === 'sign' ? 'sign' : 'number', id: here(scalarId(block(at.name, at.layer), ...(matrix ? [row, column] : [row]))) };
}
