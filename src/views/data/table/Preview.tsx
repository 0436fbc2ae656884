import type { Taken } from '../../../table/data.ts';
import { sym } from '../../../notation/symbols.ts';
import { Tex } from '../../../ui/Tex.tsx';
import { format, formatFull } from '../../../walk/format.ts';
import { csvWords as words } from '../../../words/csv.ts';
import { useNames } from '../../lab.ts';
import css from './Table.module.css';

const shown = 5;

/** The first rows that come of it, under the symbols that the network has for them. */
export function Preview({ taken }: { readonly taken: Taken }) {
  const { say } = useNames();
  const { data, names, lines } = taken;
  const heads = (['x', 'y'] as const).flatMap((side) => names[side].map((name, j) => ({ side, name, j })));
  if (heads.length === 0) return null;
  return (
    <>
      <h3 className={css.heading} id="table-preview">
        {words.preview}
      </h3>
      <div className={css.scroll} role="region" aria-labelledby="table-preview" tabIndex={0}>
        <table className={css.preview}>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              {heads.map(({ side, name, j }) => (
                <th key={`${side}${j}`} scope="col" data-side={side}>
                  <Tex {...sym(side === 'x' ? 'xi' : 'yi', { i: j })} />
                  <span className="visually-hidden">{say(`${side}.${j}`)}</span>
                  <small>{name}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line, n) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {heads.map(({ side, j }) => {
                  const value = data[side][n]?.[j] ?? NaN;
                  return (
                    <td key={`${side}${j}`} className={css.number} data-side={side} title={formatFull(value)}>
                      {format(value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
