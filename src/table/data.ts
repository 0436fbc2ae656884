import type { BackstepDocument } from '../documents/document.ts';
import { widthOf, type Choice, type Coding, type Deviation, type Role } from './choice.ts';
import type { Column } from './columns.ts';
import type { Table } from './rows.ts';

/** Why a row cannot be used. */
export interface Flaw {
  readonly line: number;
  /** The column's name; null where the row has more cells than there are columns. */
  readonly column: string | null;
  readonly text: string;
}

export interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/** What a table gives with a choice: a row of numbers for every row without a flaw. */
export interface Taken {
  readonly data: BackstepDocument['data'];
  /** The line that each row of the data comes from. */
  readonly lines: readonly number[];
  /** What each input and target is called: its column, and its class where a column holds several. */
  readonly names: { readonly x: readonly string[]; readonly y: readonly string[] };
  readonly flaws: readonly Flaw[];
  /** Of each column of numbers in use, before anything is standardised; null for the others. */
  readonly moments: readonly (Moments | null)[];
}

/** μ = Σ v / N; σ² = Σ (v − μ)² / N, or / (N − 1) for a sample. */
export function momentsOf(values: readonly number[], of: Deviation): Moments {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const divisor = of === 'sample' ? Math.max(values.length - 1, 1) : values.length;
  return { mean, deviation: Math.sqrt(squares / divisor) };
}

interface Used {
  readonly column: Column;
  readonly coding: Coding;
  readonly role: Exclude<Role, 'out'>;
}

/** Whether row n has something in this column. */
const has = ({ column, coding }: Used, n: number) => (coding === 'number' ? column.numbers[n] !== null : (column.classOf[n] ?? -1) >= 0);

/** Row n of one column as numbers. A column without deviation stays 0 around its mean. */
function valuesOf({ column, coding }: Used, n: number, by: Moments | null): readonly number[] {
  const of = column.classOf[n] ?? -1;
  if (coding === 'classes') return widthOf(column, coding) === 1 ? [of] : (column.classes ?? []).map((_, k) => Number(k === of));
  const value = column.numbers[n] ?? NaN;
  // Plus 0, since −0 would not come back from a file.
  return [by ? (value - by.mean) / (by.deviation || 1) + 0 : value];
}

const namesOf = ({ column, coding }: Used): readonly string[] =>
  coding === 'classes' && widthOf(column, coding) > 1 ? (column.classes ?? []).map((one) => `${column.name}: ${one}`) : [column.name];

/** Inputs and targets of a table. */
export function take({ rows }: Table, columns: readonly Column[], choice: Choice): Taken {
  const used = columns.map((column, at): Used | null => {
    const [role = 'out', coding = 'number'] = [choice.roles[at], choice.codings[at]];
    return role === 'out' ? null : { column, coding, role };
  });
  const all = used.filter((one) => one !== null);
  const flaws: Flaw[] = [];
  const kept: number[] = [];
  for (const [n, { line, cells }] of rows.entries()) {
    const surplus = cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '');
    const wrong = surplus ? undefined : all.find((one) => !has(one, n));
    if (surplus) flaws.push({ line, column: null, text: String(cells.length) });
    else if (wrong) flaws.push({ line, column: wrong.column.name, text: (wrong.column.cells[n] ?? '').slice(0, 40) });
    else kept.push(n);
  }
  const moments = used.map((one) =>
    one?.coding === 'number' && kept.length > 0
      ? momentsOf(
          kept.map((n) => one.column.numbers[n] ?? NaN),
          choice.deviation,
        )
      : null,
  );
  const side = (role: 'input' | 'target') => {
    const of = used.flatMap((one, at) =>
      one?.role === role ? [{ one, by: choice.standardise[role] ? (moments[at] ?? null) : null }] : [],
    );
    return { rows: kept.map((n) => of.flatMap(({ one, by }) => valuesOf(one, n, by))), names: of.flatMap(({ one }) => namesOf(one)) };
  };
  const [x, y] = [side('input'), side('target')];
  return {
    data: { x: x.rows, y: y.rows },
    lines: kept.map((n) => rows[n]?.line ?? 0),
    names: { x: x.names, y: y.names },
    flaws,
    moments,
  };
}
