import { useRef, useState } from 'react';
import { accept } from '../../documents/document.ts';
import { setObservation } from '../../documents/edits.ts';
import { addObservations } from '../../documents/observations.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { buildWords } from '../../words/build.ts';
import { inspectorWords as words } from '../../words/inspector.ts';
import { trainWords } from '../../words/train.ts';
import layout from '../data/Data.module.css';
import { edgesOf, type Block, type Cell } from '../data/block.ts';
import { DataActions } from '../data/DataActions.tsx';
import { useBlock } from '../data/useBlock.ts';
import { digitsIn, FewDigits } from '../numbers/FewDigits.tsx';
import { useActions, useHeldOut, useNames, useSceneOf } from '../lab.ts';
import css from './DataTab.module.css';
import { NumberCell } from './NumberCell.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { setBlock } from './edits.ts';
import { useGrid, type Grow } from './useGrid.ts';

const range = (from: number, to: number) => Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i);
const [rowHeight, shownRows, margin] = [32, 24, 6];

/** A pasted block brings the rows it needs. */
const grow: Grow = (document, rows) => {
  const missing = rows - document.data.x.length;
  return missing > 0 ? addObservations(document, missing) : accept(document);
};

/** The observations as a table; only the rows in sight are drawn, so that thousands scroll as lightly as ten. */
export default function DataTab() {
  const data = useSceneOf((scene) => scene.document.data);
  const observation = useSceneOf((scene) => scene.document.observation);
  const widths = useSceneOf((scene) => scene.plan.widths);
  const { edit } = useActions();
  const { say, count: written } = useNames();
  const out = useHeldOut();
  const [tab, box] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [first, setFirst] = useState(0);
  const count = data.x.length;
  const [inputs, outputs] = [widths[0] ?? 1, widths.at(-1) ?? 1];
  const [from, to] = [Math.max(first - margin, 0), Math.min(first + shownRows + margin, count)];
  const rows = range(from, to);
  const columns = range(0, inputs + outputs);
  const idAt = (n: number, j: number) => (j >= inputs + outputs ? undefined : j < inputs ? `X.${j}.${n}` : `Y.${j - inputs}.${n}`);
  const grid = useGrid(idAt, `${inputs} ${outputs}`, grow);
  const valueAt = ({ row, column }: Cell) => (column < inputs ? data.x[row]?.[column] : data.y[row]?.[column - inputs]) ?? 0;
  const clear = (block: Block) => {
    const { top, bottom, left, right } = edgesOf(block);
    const ids = range(top, bottom + 1).flatMap((n) => range(left, right + 1).flatMap((j) => idAt(n, j) ?? []));
    grid.actions.report(
      edit(buildWords.data.block.name(ids.length), (document) =>
        setBlock(
          document,
          ids.map((id) => [id, '0'] as const),
        ),
      ),
    );
  };
  const reveal = (row: number) => {
    const top = row * rowHeight;
    const room = box.current;
    if (!room) return;
    // The heads of the columns stay at the top.
    if (top < room.scrollTop) room.scrollTop = top;
    else if (top + 2 * rowHeight > room.scrollTop + room.clientHeight) room.scrollTop = top + 2 * rowHeight - room.clientHeight;
  };
  const block = useBlock({ rows: count, columns: inputs + outputs, value: valueAt, clear, reveal }, box);
  const toEnd = () => requestAnimationFrame(() => box.current?.scrollTo({ top: box.current.scrollHeight }));
  return (
    <div ref={tab} className={layout.tab}>
      <button type="button" className={css.skip} onClick={() => tab.current?.querySelector<HTMLElement>('[role="group"] button')?.focus()}>
        {buildWords.data.skip}
      </button>
      <div
        ref={box}
        className={css.box}
        {...block.handlers}
        onScroll={() => setFirst(Math.floor((box.current?.scrollTop ?? 0) / rowHeight))}
      >
        <FewDigits most={digitsIn(inputs + outputs + 1)}>
          <table className={css.data} data-grid="" aria-rowcount={count + 1}>
            <thead>
              <tr>
                <th scope="col">{words.followed}</th>
                {range(0, inputs).map((j) => (
                  <th key={j} scope="col">
                    <Tex {...sym('xi', { i: j })} />
                    <span className="visually-hidden">{say(`x.${j}`)}</span>
                  </th>
                ))}
                {range(0, outputs).map((d) => (
                  <th key={d} scope="col">
                    <Tex {...sym('yi', { i: d })} />
                    <span className="visually-hidden">{say(`y.${d}`)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {from > 0 ? <tr style={{ height: from * rowHeight }} aria-hidden="true" /> : null}
              {rows.map((n) => (
                <tr
                  key={n}
                  data-row=""
                  data-followed={n === observation || undefined}
                  data-held-out={out.has(n) || undefined}
                  aria-rowindex={n + 2}
                >
                  <th scope="row">
                    <button
                      type="button"
                      className={css.pick}
                      aria-label={out.has(n) ? trainWords.rows.follow(written(n)) : words.follow(written(n))}
                      aria-pressed={n === observation}
                      onClick={() => edit({ follow: n }, (document) => setObservation(document, n))}
                    >
                      {written(n)}
                    </button>
                  </th>
                  {columns.map((j) => (
                    <td key={j} data-cell={`${n} ${j}`} data-chosen={block.chosen(n, j)}>
                      <NumberCell id={idAt(n, j) ?? ''} value={valueAt({ row: n, column: j })} grid={grid.actions} row={n} column={j} />
                    </td>
                  ))}
                </tr>
              ))}
              {to < count ? <tr style={{ height: (count - to) * rowHeight }} aria-hidden="true" /> : null}
            </tbody>
          </table>
        </FewDigits>
      </div>
      {out.size > 0 ? <p className={layout.heldOut}>{trainWords.rows.heldOut(out.size, count)}</p> : null}
      <div className={layout.problem}>
        <Problem id={grid.problemId} sentence={grid.problem} />
      </div>
      <DataActions onAdded={toEnd} />
    </div>
  );
}
