import { seeded } from '../core/rng.ts';
import type { Plan } from '../walk/plan.ts';

/**
 * Which numbers of a walk are left blank. Every number that a step writes is known by its id; for a parameter that is the updated one,
 * since the one before is given.
 */

/** How many numbers the walk computes. */
export const countOf = (plan: Plan): number => plan.steps.reduce((total, { scalars }) => total + scalars.length, 0);

/**
 * Every number that the walk computes, in the order in which a slider from few to all blanks them: one of each step before a second of
 * any, the steps in no order, so that a few blanks are spread over the whole walk. The same for every network of these widths.
 */
export function blankingOrder(plan: Plan): readonly string[] {
  const rng = seeded(plan.steps.length);
  const mixed = <Item>(items: readonly Item[]) =>
    items
      .map((item) => [rng(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  const steps = mixed(plan.steps.map((step) => mixed(step.scalars)));
  const rounds = Math.max(...steps.map((scalars) => scalars.length));
  return Array.from({ length: rounds }, (_, round) => steps.flatMap((scalars) => scalars.slice(round, round + 1))).flat();
}

/** The first so many of that order. */
export const firstBlanks = (plan: Plan, count: number): ReadonlySet<string> => new Set(blankingOrder(plan).slice(0, count));

/** The blanks with one number put in or taken out; with several, all of them blanked unless all are already. */
export function toggled(blanks: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const all = ids.every((id) => blanks.has(id));
  return new Set(all ? [...blanks].filter((id) => !ids.includes(id)) : [...blanks, ...ids]);
}
