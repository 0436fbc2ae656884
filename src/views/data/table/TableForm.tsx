import { useId, useMemo, useState } from 'react';
import { fitToData } from '../../../documents/fit.ts';
import { guessChoice, type Choice } from '../../../table/choice.ts';
import { columnsOf } from '../../../table/columns.ts';
import { take } from '../../../table/data.ts';
import { guessDialect } from '../../../table/dialect.ts';
import { readTable, type Dialect } from '../../../table/rows.ts';
import { otherLoss, verdict } from '../../../table/verdict.ts';
import { buildWords } from '../../../words/build.ts';
import { csvWords as words } from '../../../words/csv.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { useActions, useLab, useSceneOf } from '../../lab.ts';
import { panel } from '../../inspector/panel.ts';
import { Check } from './Check.tsx';
import { ColumnRows } from './ColumnRows.tsx';
import { DialectFields } from './DialectFields.tsx';
import { Flaws } from './Flaws.tsx';
import { Preview } from './Preview.tsx';
import { Standardise } from './Standardise.tsx';
import css from './Table.module.css';

interface Props {
  readonly text: string;
  readonly onDone: () => void;
}

/** What is made of a table: how it is written, what each column is for, which rows stay out, whether the network follows. */
export function TableForm({ text, onDone }: Props) {
  const { edit, say } = useActions();
  const seed = useLab((lab) => lab.seed);
  const loss = useSceneOf((scene) => scene.document.loss);
  const widths = useSceneOf((scene) => scene.plan.widths);
  const [inputs, outputs] = [widths[0] ?? 1, widths.at(-1) ?? 1];
  const guessed = useMemo(() => guessDialect(text), [text]);
  const [dialect, setDialect] = useState<Dialect>(guessed);
  const { table, columns } = useMemo(() => {
    const read = readTable(text, dialect, words.unnamed);
    return { table: read, columns: columnsOf(read, dialect.decimal) };
  }, [text, dialect]);
  const begin = useMemo(() => guessChoice(columns, inputs, outputs), [columns, inputs, outputs]);
  // A choice belongs to the columns it was made for.
  const [made, setMade] = useState<{ readonly columns: typeof columns; readonly choice: Choice } | null>(null);
  const choice = made?.columns === columns ? made.choice : begin;
  const change = (part: Partial<Choice>) => setMade({ columns, choice: { ...choice, ...part } });
  const taken = useMemo(() => take(table, columns, choice), [table, columns, choice]);
  const [leaveOut, setLeaveOut] = useState(false);
  const [fit, setFit] = useState(true);
  const [follow, setFollow] = useState(true);
  const [refused, setRefused] = useState<string | null>(null);
  const problemId = useId();
  const other = otherLoss(loss, choice, taken);
  const fits = taken.names.x.length === inputs && taken.names.y.length === outputs;
  const problem = verdict(taken, { leaveOut, fit }, widths) ?? refused;
  const rows = taken.data.x.length;
  const shape = [taken.names.x.length, ...widths.slice(1, -1), taken.names.y.length];

  const put = () => {
    const sentence =
      verdict(taken, { leaveOut, fit }, widths) ??
      edit(buildWords.edit.table(rows), (document) => fitToData(document, taken.data, (follow && other) || document.loss, seed));
    setRefused(sentence);
    if (sentence !== null) return;
    say(words.said(rows, shape));
    panel.setState({ tab: 'data' });
    onDone();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
      onChange={() => setRefused(null)}
    >
      <p className={css.found}>{words.found(table.rows.length, columns.length)}</p>
      <DialectFields dialect={dialect} onChange={setDialect} />
      <ColumnRows columns={columns} choice={choice} moments={taken.moments} onChange={change} />
      <div className={css.options}>
        <Standardise choice={choice} onChange={change} />
        {taken.flaws.length > 0 ? <Flaws flaws={taken.flaws} leaveOut={leaveOut} onChange={setLeaveOut} /> : null}
        {fits ? null : (
          <Check checked={fit} onChange={setFit} note={words.fitNote}>
            {words.fit(shape, taken.names.x.length, taken.names.y.length)}
          </Check>
        )}
        {other ? (
          <Check checked={follow} onChange={setFollow}>
            {words.losses[other]}
          </Check>
        ) : null}
      </div>
      <Preview taken={taken} />
      <div className={css.foot}>
        <Problem id={problemId} sentence={problem} />
        <div className={css.buttons}>
          <button type="submit" className={css.main} aria-disabled={problem !== null} aria-describedby={problemId}>
            {words.put(rows)}
          </button>
          <button type="button" onClick={onDone}>
            {words.cancel}
          </button>
        </div>
      </div>
    </form>
  );
}
