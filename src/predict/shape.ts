import { batchEquationOf } from '../walk/batch/equation.ts';
import { equationOf, type Equation, type Factor, type Term } from '../walk/equation.ts';
import { parseId } from '../walk/ids.ts';
import type { Pass } from '../walk/pass.ts';

export type ShapeMistake = 'transposed' | 'factor' | 'inner' | 'otherLayer' | 'tensor';

export interface ShapeDiagnosis {
  readonly name: ShapeMistake;
  /** The block whose shape was given. */
  readonly of?: string;
}

const isFactor = (term: Term): term is Factor => term.kind === 'factor';
const same = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((length, k) => length === b[k]);

const equationsOf = ({ plan, form, all }: Pass): readonly Equation[] =>
  plan.steps.map((step) => (all ? batchEquationOf(form, all, step) : equationOf(form, step)));

/** A block's shape, as the equations of the walk have it; null for what is no block of this network, or a single number. */
export function shapeOf(pass: Pass, id: string): readonly number[] | null {
  const factors = equationsOf(pass).flatMap(({ results, terms }) => [...results, ...terms.filter(isFactor)]);
  const found = factors.find(({ block, shape }) => block === id && shape.length > 0);
  return found ? found.shape : null;
}

/** The step's equation that makes a block. */
export const equationFor = (pass: Pass, id: string): Equation | undefined =>
  equationsOf(pass).find(({ results }) => results.some(({ block }) => block === id));

/** What a wrong shape was taken for. */
export function diagnoseShape(pass: Pass, id: string, answer: readonly number[]): readonly ShapeDiagnosis[] {
  const right = shapeOf(pass, id);
  if (!right || same(answer, right)) return [];
  const found: ShapeDiagnosis[] = [];
  if (same(answer, right.toReversed())) found.push({ name: 'transposed' });
  const factors = equationFor(pass, id)?.terms.filter(isFactor) ?? [];
  const taken = factors.find(({ shape }) => same(shape, answer));
  if (taken) found.push({ name: 'factor', of: taken.block });
  const inner = factors.slice(0, -1).map(({ shape }) => shape.at(-1));
  if (right.length === 2 && answer.length === 2 && inner.some((length) => same(answer, [length ?? 0, length ?? 0])))
    found.push({ name: 'inner' });
  const at = parseId(id);
  const layers = Array.from({ length: pass.plan.depth }, (_, k) => k + 1).filter((layer) => layer !== at?.layer);
  const other = at?.layer
    ? layers.map((layer) => `${at.name}.${layer}`).find((block) => same(shapeOf(pass, block) ?? [], answer))
    : undefined;
  if (other !== undefined) found.push({ name: 'otherLayer', of: other });
  if (answer.length === 3 && right.length === 2) found.push({ name: 'tensor' });
  return found;
}
