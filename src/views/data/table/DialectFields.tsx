import type { Dialect } from '../../../table/rows.ts';
import { csvWords as words } from '../../../words/csv.ts';
import { Check } from './Check.tsx';
import { Pick } from './Pick.tsx';
import css from './Table.module.css';

/** How the table is written: recognised, and to be put right. */
export function DialectFields({ dialect, onChange }: { readonly dialect: Dialect; readonly onChange: (dialect: Dialect) => void }) {
  return (
    <div className={css.dialect}>
      <Pick
        label={words.separator}
        value={dialect.separator}
        names={words.separators}
        onPick={(separator) => onChange({ ...dialect, separator })}
      />
      <Pick label={words.decimal} value={dialect.decimal} names={words.decimals} onPick={(decimal) => onChange({ ...dialect, decimal })} />
      <Check checked={dialect.named} onChange={(named) => onChange({ ...dialect, named })}>
        {words.named}
      </Check>
    </div>
  );
}
