import { batchOf, observationOf } from './batch/ids.ts';
import { singleOf } from './ids.ts';
import { memoise } from './memoise.ts';
import { passOf, type Pass } from './pass.ts';

/** The observation that a number belongs to, where a name of one observation's pass means the followed one; null for all of them. */
const columnOf = (followed: number, id: string): number | null => observationOf(id) ?? observationOf(batchOf(id, followed));

/** Whose losses a number has a part in, and how these make the loss L. */
export interface Stakes {
  /** A pass for each observation that the number belongs to: all of them for a parameter. */
  readonly passes: readonly Pass[];
  /** The number's name in each of them. */
  readonly id: string;
  /** The losses of the other observations together: no change of the number reaches them. */
  readonly rest: number;
  /** 1, or N where L is a mean. */
  readonly divisor: number;
}

/** Every observation's own pass, in the order of the columns; made when somebody asks. */
const alone: (pass: Pass) => readonly Pass[] = memoise((pass) => {
  const { all, subject, settings } = pass;
  if (!all) return [pass];
  const column = (M: readonly (readonly number[])[] | undefined, k: number) => (M ?? []).map((row) => row[k] ?? NaN);
  return Array.from({ length: all.count }, (_, k) => passOf({ ...subject, x: column(all.pass.Z[0], k), y: column(all.Y, k) }, settings));
});

const rests: (pass: Pass) => Map<number, number> = memoise(() => new Map());

/** What the losses of all columns but one sum up to: a curve asks for the same sum at each of its points. */
function restBeside(pass: Pass, column: number): number {
  const known = rests(pass);
  const rest = known.get(column) ?? alone(pass).reduce((total, one, k) => (k === column ? total : total + one.totalLoss), 0);
  known.set(column, rest);
  return rest;
}

/** The single pass that a number of a column belongs to, or of all columns where it belongs to none. */
export function stakesOf(pass: Pass, id: string): Stakes {
  const { all } = pass;
  if (!all) return { passes: [pass], id, rest: 0, divisor: 1 };
  const n = columnOf(all.followed, id);
  const column = n === null ? -1 : all.columnOf(n);
  const own = alone(pass)[column];
  const passes = own ? [own] : alone(pass);
  const rest = own ? restBeside(pass, column) : 0;
  return { passes, id: singleOf(id), rest, divisor: all.divisor };
}

/** The name that a number of one observation's pass has beside another one in the batch form; the same name outside it. */
export function beside(pass: Pass, id: string, single: string): string {
  if (!pass.all) return single;
  return batchOf(single, observationOf(id) ?? pass.all.followed);
}

/** How many multiplications one evaluation of the loss costs, about: what decides whether it is done unasked. */
export function costOf(pass: Pass, id: string): number {
  const parameters = pass.subject.layers.reduce((total, { W, c }) => total + (W[0]?.length ?? 0) * c.length + c.length, 0);
  const columns = pass.all && columnOf(pass.all.followed, id) === null ? pass.all.count : 1;
  return columns * parameters;
}
