import { useRef, useState } from 'react';
import { setObservation } from '../../documents/edits.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { inspectorWords as words } from '../../words/en/inspector.ts';
import { labWords } from '../../words/en/lab.ts';
import { useActions, useScene } from '../lab.ts';
import css from './Inspector.module.css';
import { NumberCell } from './NumberCell.tsx';
import { Problem } from './Problem.tsx';
import { useGrid } from './useGrid.ts';

const range = (from: number, to: number) => Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i);
const [rowHeight, shownRows, margin] = [32, 24, 6];

/** The observations as a table; only the rows in sight are drawn, so that thousands scroll as lightly as ten. */
export function DataTab() {
  const scene = useScene();
  const { edit } = useActions();
  const box = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const { data, observation } = scene.document;
  const count = data.x.length;
  const [inputs, outputs] = [scene.plan.widths[0] ?? 1, scene.plan.widths.at(-1) ?? 1];
  const [from, to] = [Math.max(first - margin, 0), Math.min(first + shownRows + margin, count)];
  const rows = range(from, to);
  const ids = range(0, count).map((n) => [...range(0, inputs).map((j) => `X.${j}.${n}`), ...range(0, outputs).map((d) => `Y.${d}.${n}`)]);
  const grid = useGrid(ids);
  return (
    <>
      <div ref={box} className={css.dataBox} onScroll={() => setFirst(Math.floor((box.current?.scrollTop ?? 0) / rowHeight))}>
        <table className={css.data} data-grid="" aria-rowcount={count + 1}>
          <thead>
            <tr>
              <th scope="col">{words.followed}</th>
              {range(0, inputs).map((j) => (
                <th key={j} scope="col">
                  <Tex {...sym('xi', { i: j })} />
                  <span className="visually-hidden">{`x ${j}`}</span>
                </th>
              ))}
              {range(0, outputs).map((d) => (
                <th key={d} scope="col">
                  <Tex {...sym('yi', { i: d })} />
                  <span className="visually-hidden">{`y ${d}`}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {from > 0 ? <tr style={{ height: from * rowHeight }} aria-hidden="true" /> : null}
            {rows.map((n) => (
              <tr key={n} data-row="" data-followed={n === observation || undefined} aria-rowindex={n + 2}>
                <th scope="row">
                  <button
                    type="button"
                    className={css.pick}
                    aria-label={words.follow(n)}
                    aria-pressed={n === observation}
                    onClick={() => edit(labWords.edit.observation(n), (document) => setObservation(document, n))}
                  >
                    {n}
                  </button>
                </th>
                {ids[n]?.map((id, j) => (
                  <td key={id}>
                    <NumberCell {...grid.cell(n, j, (j < inputs ? data.x[n]?.[j] : data.y[n]?.[j - inputs]) ?? 0)} />
                  </td>
                ))}
              </tr>
            ))}
            {to < count ? <tr style={{ height: (count - to) * rowHeight }} aria-hidden="true" /> : null}
          </tbody>
        </table>
      </div>
      <Problem id={grid.problemId} sentence={grid.problem} />
    </>
  );
}
