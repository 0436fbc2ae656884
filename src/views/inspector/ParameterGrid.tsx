import { scalesOf } from '../../lab/scales.ts';
import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { block, scalarId, zBlock } from '../../walk/ids.ts';
import { valueOf } from '../../walk/pass.ts';
import { writtenCount } from '../../walk/place.ts';
import { symbolOf } from '../../walk/symbols.ts';
import { inspectorWords as words } from '../../words/en/inspector.ts';
import { useSceneWhen } from '../lab.ts';
import { heatOf, Num } from '../Num.tsx';
import { isShut } from '../stage/model.ts';
import css from './Inspector.module.css';
import { NumberCell } from './NumberCell.tsx';
import { Problem } from './Problem.tsx';
import { useGrid } from './useGrid.ts';

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** What the grid of a layer shows besides the numbers of the pass: which of them are known and updated by now. */
function gridKey({ plan, grain, place, phase }: Scene, layer: number): string {
  const counts = ['gradW', 'gradC', 'W', 'c'].map((name) => writtenCount(plan, grain, place, `${name}.${layer}`));
  return `${phase === 'backward' || phase === 'update'} ${counts.join(' ')}`;
}

/** W and c as a grid, a row for each neuron; once the backward sweep is on, each row's gradients stand beneath it. */
export function ParameterGrid({ layer }: { readonly layer: number }) {
  const scene = useSceneWhen((at) => gridKey(at, layer));
  const { widths, depth, writer } = scene.plan;
  const [rows = 1, columns = 1] = [widths[layer], widths[layer - 1]];
  const ids = range(rows).map((i) => [...range(columns).map((j) => `W.${layer}.${i}.${j}`), `c.${layer}.${i}`]);
  const gradients = range(rows).map((i) => [...range(columns).map((j) => `gradW.${layer}.${i}.${j}`), `gradC.${layer}.${i}`]);
  const grid = useGrid((i, j) => ids[i]?.[j], `${layer} ${rows} ${columns}`);
  const scale = scalesOf(scene.pass).gradients;
  const backward = scene.phase === 'backward' || scene.phase === 'update';
  const waits = (name: string) => words.stepFills(writer.get(`${name}.${layer}`) ?? 0);
  return (
    <>
      <table className={css.grid} data-grid="" data-columns={columns + 1}>
        <thead>
          <tr>
            <td />
            {range(columns).map((j) => (
              <th key={j} scope="col">
                <Tex {...(layer === 1 ? sym('xi', { i: j }) : sym('bareZi', { i: j }))} />
                <span className="visually-hidden">{scalarId(zBlock(layer - 1, depth), j)}</span>
              </th>
            ))}
            <th scope="col" className={css.interceptHead}>
              <Tex {...sym('bareCIntercept')} />
              <span className="visually-hidden">{scalarId(block('c', layer))}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {range(rows).flatMap((i) => [
            <tr key={i} data-row="">
              <th scope="row">
                <Tex {...sym('bareHi', { i })} />
                <span className="visually-hidden">{symbolOf(`h.${layer}.${i}`, depth).name}</span>
              </th>
              {ids[i]?.map((id, j) => (
                <td key={id} className={j === columns ? css.intercept : undefined}>
                  <NumberCell id={id} value={valueOf(scene.pass, id)} before={scene.updated(id)} grid={grid.actions} row={i} column={j} />
                </td>
              ))}
            </tr>,
            backward ? (
              <tr key={`${i} gradients`} className={css.gradients}>
                <th scope="row">
                  <Tex {...sym('nabla')} />
                  <span className="visually-hidden">{words.gradient}</span>
                </th>
                {gradients[i]?.map((id, j) => {
                  const value = scene.reached(id) ? scene.value(id) : undefined;
                  if (value === undefined && (j === columns || j > 0))
                    return (
                      <td key={id} className={j === columns ? css.intercept : undefined}>
                        <Num id={id} value={undefined} className={css.waiting}>
                          {j === columns ? waits('gradC') : ''}
                        </Num>
                      </td>
                    );
                  return (
                    <td key={id} className={j === columns ? css.intercept : undefined}>
                      <Num
                        id={id}
                        value={value}
                        heat={value === undefined ? 0 : heatOf(value, scale)}
                        shut={value === 0 && isShut(scene, layer, i)}
                        className={value === undefined ? css.waiting : css.gradient}
                      >
                        {value === undefined ? waits('gradW') : undefined}
                      </Num>
                    </td>
                  );
                })}
              </tr>
            ) : null,
            ids[i]?.some(scene.updated) ? (
              <tr key={`${i} new`} className={css.gradients}>
                <th scope="row" className={css.newHead}>
                  {words.updated}
                </th>
                {ids[i]?.map((id, j) => (
                  <td key={id} className={j === columns ? css.intercept : undefined}>
                    {scene.updated(id) ? <Num id={id} value={scene.value(id)} className={css.renewed} /> : null}
                  </td>
                ))}
              </tr>
            ) : null,
          ])}
        </tbody>
      </table>
      <Problem id={grid.problemId} sentence={grid.problem} />
    </>
  );
}
