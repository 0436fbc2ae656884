import type { Plan, PlannedStep } from '../../walk/plan.ts';
import { batchOf } from '../../walk/batch/ids.ts';

/** A row of the picture: a matrix, or the arrow of the step that leads from one to the next. */
export type Row =
  | { readonly kind: 'matrix'; readonly block: string; readonly layer: number; readonly rows: number }
  | { readonly kind: 'step'; readonly step: PlannedStep };

export interface Placed {
  readonly row: Row;
  /** Its line in the grid, from 1; partners of the two passes share one. */
  readonly line: number;
}

export interface Rows {
  readonly forward: readonly Placed[];
  readonly backward: readonly Placed[];
  readonly lines: number;
}

/** What stands where: the forward pass from top to bottom, the backward pass beside it, each gradient in the line of its partner. */
export function rowsOf(plan: Plan): Rows {
  const { widths, depth, steps } = plan;
  const step = (rule: PlannedStep['rule'], layer: number): Row[] =>
    steps.filter((one) => one.rule === rule && one.layer === layer).map((one) => ({ kind: 'step', step: one }));
  const matrix = (single: string, layer: number): Row => ({ kind: 'matrix', block: batchOf(single, 0), layer, rows: widths[layer] ?? 0 });
  const forward: Placed[] = [];
  const backward: Placed[] = [];
  let line = 1;
  const put = (left: readonly Row[], right: readonly Row[]) => {
    left.forEach((row) => forward.push({ row, line }));
    right.forEach((row) => backward.push({ row, line }));
    line += 1;
  };
  put([matrix('x', 0)], []);
  for (let l = 1; l <= depth; l++) {
    put(step('mix', l), l > 1 ? step('throughWeights', l - 1) : []);
    put([matrix(`h.${l}`, l)], [matrix(`gradH.${l}`, l)]);
    put(step('activate', l), step('throughActivation', l));
    put([matrix(l === depth ? 'yhat' : `z.${l}`, l)], [matrix(l === depth ? 'gradYhat' : `gradZ.${l}`, l)]);
  }
  put([matrix('y', depth)], step('slopeOfLoss', depth));
  put(step('lose', depth), []);
  put([matrix('loss', depth)], []);
  return { forward, backward, lines: line - 1 };
}
