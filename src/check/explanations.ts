import { range } from '../core/range.ts';
import { evaluate } from '../walk/evaluate.ts';
import { explain } from '../walk/explain.ts';
import { block, scalarId } from '../walk/ids.ts';
import { passOf, valueOf, type Pass } from '../walk/pass.ts';
import type { Subject } from '../walk/subject.ts';
import type { Case } from './cases.ts';
import type { Place, Tally } from './tally.ts';

/** Every number of a pass but the updated parameters: what its steps write, and every entry of its Jacobians and tensors. */
function everyId({ plan, form }: Pass): string[] {
  const jacobians = range(plan.depth).flatMap((k) => {
    const layer = k + 1;
    const [rows, columns] = [form.widths[layer] ?? 0, form.widths[k] ?? 0];
    const square = range(rows).flatMap((i) =>
      range(rows).flatMap((j) => [scalarId(block('jacZH', layer), i, j), scalarId(block('jacHC', layer), i, j)]),
    );
    const tensor = range(rows).flatMap((i) =>
      range(rows).flatMap((j) => range(columns).map((c) => scalarId(block('jacHW', layer), i, j, c))),
    );
    const weights = range(rows).flatMap((i) => range(columns).map((j) => scalarId(block('jacHZ', layer), i, j)));
    return [...square, ...tensor, ...weights];
  });
  return [...plan.steps.filter((step) => step.phase !== 'update').flatMap((step) => step.scalars), ...jacobians];
}

/** Every number of a pass against what its explanation makes of its operands. */
export function explainAll(subject: Subject, tally: Tally, place: Omit<Place, 'id'>): void {
  const pass = passOf(subject);
  const note = (id: string, updated: boolean) => {
    const expression = explain(pass.form, id, updated);
    const value = valueOf(pass, id, updated);
    const found = expression ? evaluate(expression, (operand) => valueOf(pass, operand)) : NaN;
    // Where both are no number, the explanation is right: that is what a pass makes of numbers that have run away.
    const same = expression !== null && Number.isNaN(found) && Number.isNaN(value);
    tally.note(() => ({ ...place, id }), found, value, same ? 0 : undefined);
  };
  for (const id of everyId(pass)) note(id, false);
  for (const step of pass.plan.steps) if (step.phase === 'update') step.scalars.forEach((id) => note(id, true));
}

/** All explanations of a network, for each of its observations. */
export function compareExplanations({ document }: Case, tally: Tally): void {
  document.data.x.forEach((x, observation) =>
    explainAll({ ...document, x, y: document.data.y[observation] ?? [] }, tally, { network: document.title, observation }),
  );
}
