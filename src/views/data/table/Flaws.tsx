import type { Flaw } from '../../../table/data.ts';
import { csvWords as words } from '../../../words/csv.ts';
import { Check } from './Check.tsx';
import css from './Table.module.css';

interface Props {
  readonly flaws: readonly Flaw[];
  readonly leaveOut: boolean;
  readonly onChange: (leaveOut: boolean) => void;
}

/** So many rows are explained; of the others the line is given. */
const explained = 3;

/** Rows that cannot be used, by their lines, and whether they are left out. */
export function Flaws({ flaws, leaveOut, onChange }: Props) {
  const first = flaws.slice(0, explained).map(({ column, text, line }) => words.flaw(column, text, line));
  return (
    <div className={css.flaws}>
      <p>{words.flaws(first, flaws.length)}</p>
      {flaws.length > explained ? (
        <details>
          <summary>{words.allLines}</summary>
          <p className={css.lines}>{flaws.map(({ line }) => line).join(', ')}</p>
        </details>
      ) : null}
      <Check checked={leaveOut} onChange={onChange}>
        {words.leaveOut(flaws.length)}
      </Check>
    </div>
  );
}
