import type { Factors } from '../lab/state.ts';
import type { Settings } from '../notation/settings.ts';
import { cellsOf, type Equation, type Factor } from '../walk/equation.ts';
import { passOf, valueOf, type Pass } from '../walk/pass.ts';
import type { Phase, Rule } from '../walk/plan.ts';
import { walk } from '../walk/step.ts';
import type { Subject } from '../walk/subject.ts';
import { givenOf } from '../export/quantities.ts';
import { allExact } from './decimals.ts';

/** A step as a row of a worksheet: its rule in symbols, and the numbers that it writes. */
export interface SheetRow {
  readonly number: number;
  readonly phase: Phase;
  readonly rule: Rule;
  readonly title: string;
  readonly equation: Equation;
  readonly results: readonly Factor[];
  /** Whether its numbers are parameters after the update. */
  readonly updated: boolean;
  /** The ids of its numbers. */
  readonly ids: readonly string[];
}

/** One pass over one observation as a worksheet, before anything of it is blank. */
export interface Sheet {
  readonly pass: Pass;
  readonly given: readonly Factor[];
  readonly rows: readonly SheetRow[];
  /** Whether every number stands exactly as it is printed, so that nothing has to be rounded. */
  readonly exact: boolean;
}

/** A row's number in full; of a parameter the one after the update. */
export const answerOf = ({ pass }: Sheet, row: SheetRow, id: string): number => valueOf(pass, id, row.updated);

/** The rules follow the lab: Jacobians as they are, or the same without their zeros and ones. */
export function sheetOf(subject: Subject, settings: Settings, factors: Factors): Sheet {
  const pass = passOf(subject, settings);
  const rows = walk(subject, 'matrix', { iteration: 0, inherited: false }, settings).flatMap((step): SheetRow[] => {
    const [full] = step.equations;
    const [rule] = step.rules;
    const equation = factors === 'short' ? (step.short ?? full) : full;
    if (!equation || !rule) return [];
    return [
      {
        number: step.number,
        phase: step.phase,
        rule,
        title: step.title,
        equation,
        results: equation.results,
        updated: step.phase === 'update',
        ids: equation.results.flatMap((result) => cellsOf(result).flat()),
      },
    ];
  });
  const values = rows.flatMap((row) => row.ids.map((id) => valueOf(pass, id, row.updated)));
  return { pass, given: givenOf(pass), rows, exact: allExact(values, settings) };
}
