import type { ReactNode } from 'react';
import { range } from '../../core/range.ts';
import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { scalarId, zBlock } from '../../walk/ids.ts';
import { valueOf } from '../../walk/pass.ts';
import { writtenCount } from '../../walk/place.ts';
import { useNames, useSceneWhen } from '../lab.ts';
import css from './ParameterGrid.module.css';
import { GradientRow, UpdatedRow } from './LateRows.tsx';
import { NumberCell } from './NumberCell.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useGrid } from './useGrid.ts';

/** What the fields of a layer show besides their numbers: which of them have been updated by now. */
const gridKey = ({ plan, grain, place }: Scene, layer: number): string =>
  ['W', 'c'].map((name) => writtenCount(plan, grain, place, `${name}.${layer}`)).join(' ');

/** W and c as a grid, a row for each neuron; once the backward sweep is on, each row's gradients stand beneath it. */
export function ParameterGrid({ layer, freeze }: { readonly layer: number; readonly freeze: ReactNode }) {
  const scene = useSceneWhen((at) => gridKey(at, layer));
  const { say } = useNames();
  const { widths, depth } = scene.plan;
  const [rows = 1, columns = 1] = [widths[layer], widths[layer - 1]];
  const ids = range(rows).map((i) => [...range(columns).map((j) => `W.${layer}.${i}.${j}`), `c.${layer}.${i}`]);
  const gradients = range(rows).map((i) => [...range(columns).map((j) => `gradW.${layer}.${i}.${j}`), `gradC.${layer}.${i}`]);
  const grid = useGrid((i, j) => ids[i]?.[j], `${layer} ${rows} ${columns}`);
  return (
    <>
      <table className={css.grid} data-grid="" data-columns={columns + 1}>
        <thead>
          <tr>
            <td>{freeze}</td>
            {range(columns).map((j) => (
              <th key={j} scope="col">
                <Tex {...(layer === 1 ? sym('xi', { i: j }) : sym('bareZi', { i: j }))} />
                <span className="visually-hidden">{say(scalarId(zBlock(layer - 1, depth), j))}</span>
              </th>
            ))}
            <th scope="col" className={css.interceptHead}>
              <Tex {...sym('bareCIntercept')} />
              <span className="visually-hidden">{say(`c.${layer}`)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {range(rows).flatMap((i) => [
            <tr key={i} data-row="">
              <th scope="row">
                <Tex {...sym('bareHi', { i })} />
                <span className="visually-hidden">{say(`h.${layer}.${i}`)}</span>
              </th>
              {ids[i]?.map((id, j) => (
                <td key={id} className={j === columns ? css.intercept : undefined}>
                  <NumberCell id={id} value={valueOf(scene.pass, id)} before={scene.updated(id)} grid={grid.actions} row={i} column={j} />
                </td>
              ))}
            </tr>,
            <GradientRow key={`${i} gradients`} plan={scene.plan} layer={layer} row={i} ids={gradients[i] ?? []} />,
            <UpdatedRow key={`${i} new`} plan={scene.plan} ids={ids[i] ?? []} />,
          ])}
        </tbody>
      </table>
      <Problem id={grid.problemId} sentence={grid.problem} />
    </>
  );
}
