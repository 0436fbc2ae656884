import { widthOf, type Choice, type Coding, type Role } from '../../../table/choice.ts';
import type { Column } from '../../../table/columns.ts';
import type { Moments } from '../../../table/data.ts';
import { format } from '../../../walk/format.ts';
import { csvWords as words } from '../../../words/csv.ts';
import { Pick } from './Pick.tsx';
import css from './Table.module.css';

interface Props {
  readonly columns: readonly Column[];
  readonly choice: Choice;
  readonly moments: readonly (Moments | null)[];
  readonly onChange: (part: Partial<Choice>) => void;
}

/** What stands in a column: its classes where it is coded by them, else its first entries. */
function valuesOf(column: Column, coding: Coding): string {
  if (coding === 'classes' && column.classes) return words.classes(column.classes);
  if (!column.numeric) return words.words;
  if (column.constant) return words.constant;
  return column.counts
    ? words.counts
    : `${column.cells
        .slice(0, 3)
        .map((cell) => cell || '–')
        .join('; ')}…`;
}

/** Whole numbers that come again and again may be classes with numbers for names. */
const canBeEither = ({ numeric, classes, cells }: Column) =>
  numeric &&
  classes !== null &&
  classes.length > 1 &&
  classes.length * 2 <= cells.length &&
  classes.every((one) => Number.isInteger(Number(one)));

/** A row for each column of the table: what it is used as, what stands in it, its mean and its deviation. */
export function ColumnRows({ columns, choice, moments, onChange }: Props) {
  const { heads } = words;
  return (
    <div className={css.scroll}>
      <table className={css.columns} aria-label={words.columns}>
        <thead>
          <tr>
            {(['name', 'role', 'values', 'mean', 'deviation'] as const).map((head) => (
              <th key={head} scope="col">
                {heads[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, j) => {
            const [role = 'out', coding = 'number'] = [choice.roles[j], choice.codings[j]];
            const usable = widthOf(column, coding) > 0;
            return (
              <tr key={j} data-out={role === 'out' || undefined}>
                <th scope="row">{column.name}</th>
                <td>
                  {usable ? (
                    <Pick
                      quiet
                      label={words.role(column.name)}
                      value={role}
                      names={words.roles}
                      onPick={(picked: Role) => onChange({ roles: choice.roles.with(j, picked) })}
                    />
                  ) : (
                    words.roles.out
                  )}
                </td>
                <td>
                  <div className={css.values}>
                    {canBeEither(column) && role !== 'out' ? (
                      <Pick
                        quiet
                        label={words.coding(column.name)}
                        value={coding}
                        names={words.codings}
                        onPick={(picked: Coding) => onChange({ codings: choice.codings.with(j, picked) })}
                      />
                    ) : null}
                    <span>{valuesOf(column, coding)}</span>
                  </div>
                </td>
                {(['mean', 'deviation'] as const).map((moment) => (
                  <td key={moment} className={css.number}>
                    {moments[j] ? format(moments[j][moment]) : ''}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
