import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems } from '../core/arbitraries.ts';
import text from '../core/fixtures/passes.json?raw';
import type { Network, Matrix } from '../core/network.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { block, scalarId } from './ids.ts';
import { passOf, valueOf, type Pass } from './pass.ts';
import type { Subject } from './subject.ts';

interface Case {
  readonly document: Network & {
    readonly title: string;
    readonly learningRate: number;
    readonly data: { readonly x: Matrix; readonly y: Matrix };
  };
}
const { cases } = JSON.parse(text) as { readonly cases: readonly Case[] };

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Every number of a pass: what its steps write, and every entry of its Jacobians and tensors. */
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

/** Evaluates every number from its operands; returns how many there were. */
function checkAll(subject: Subject): number {
  const pass = passOf(subject);
  const check = (id: string, updated: boolean) => {
    const expression = explain(pass.form, id, updated);
    if (!expression) throw new Error(`${id} is not explained`);
    const found = evaluate(expression, (operand) => valueOf(pass, operand));
    const value = valueOf(pass, id, updated);
    const same =
      Object.is(found, value) ||
      Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value)) ||
      (Number.isNaN(found) && Number.isNaN(value));
    if (!same) throw new Error(`${id}: ${found} from its operands, ${value} in the pass`);
  };
  const ids = everyId(pass);
  ids.forEach((id) => check(id, false));
  const updates = pass.plan.steps.filter((step) => step.phase === 'update').flatMap((step) => step.scalars);
  updates.forEach((id) => check(id, true));
  return ids.length + updates.length;
}

describe('every number is what its explanation gives', () => {
  it('in every reference case', () => {
    const counted = cases.map(({ document }) =>
      document.data.x.map((x, n) => checkAll({ ...document, x, y: document.data.y[n] ?? [] })).reduce((total, count) => total + count, 0),
    );
    expect(counted.reduce((total, count) => total + count, 0)).toBeGreaterThan(20_000);
  });

  it('in random networks', () => {
    fc.assert(
      fc.property(problems, ({ network, x, y }) => {
        expect(checkAll({ ...network, x: x[0] ?? [], y: y[0] ?? [], learningRate: 0.1 })).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});
