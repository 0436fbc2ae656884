import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { inspectorWords as words } from '../../words/en/inspector.ts';
import { scalesOf } from '../../lab/scales.ts';
import { useActions, useLab, useSceneWhen } from '../lab.ts';
import { valueOf } from '../../walk/pass.ts';
import { writtenCount } from '../../walk/place.ts';
import { heatOf, Num } from '../Num.tsx';
import { followedColumn, followedRow } from '../stage/roles.ts';
import css from './Inspector.module.css';
import { NumberCell } from './NumberCell.tsx';
import { Problem } from './Problem.tsx';
import { useGrid } from './useGrid.ts';
import { WeightMap } from './WeightMap.tsx';

/** A layer too large for a grid: a heat map to pick from, and fields for the picked weight and its neuron's intercept. */
export default function HeatEditor({ layer }: { readonly layer: number }) {
  const scene = useSceneWhen(({ plan, grain, place, step }) =>
    [step.layer, place.step, ...['gradW', 'gradC', 'W', 'c'].map((name) => writtenCount(plan, grain, place, `${name}.${layer}`))].join(' '),
  );
  const chosen = useLab((lab) => lab.followed);
  const { follow } = useActions();
  const { widths, writer } = scene.plan;
  const [rows = 1, columns = 1] = [widths[layer], widths[layer - 1]];
  const row = Math.min(followedRow(scene, chosen.row), rows - 1);
  const column = Math.min(followedColumn(scene, chosen.column), columns - 1);
  const [weight, intercept] = [`W.${layer}.${row}.${column}`, `c.${layer}.${row}`];
  const grid = useGrid((i) => [weight, intercept][i], `${weight} ${intercept}`);
  const scale = scalesOf(scene.pass).gradients;
  const fields = [
    {
      id: weight,
      gradient: `gradW.${layer}.${row}.${column}`,
      symbol: sym('bareWij', { i: row, j: column }),
      step: writer.get(`gradW.${layer}`),
    },
    { id: intercept, gradient: `gradC.${layer}.${row}`, symbol: sym('bareCi', { i: row }), step: writer.get(`gradC.${layer}`) },
  ];
  return (
    <div className={css.heatEditor}>
      <WeightMap layer={layer} row={row} column={column} onPick={follow} />
      <div className={css.fields} data-grid="">
        {fields.map(({ id, gradient, symbol, step }, i) => {
          const reached = scene.reached(gradient);
          const value = reached ? scene.value(gradient) : undefined;
          return (
            <div key={i} className={css.field} data-row="">
              <Tex {...symbol} />
              <NumberCell
                key={id}
                id={id}
                value={valueOf(scene.pass, id)}
                before={scene.updated(id)}
                grid={grid.actions}
                row={i}
                column={0}
              />
              {scene.phase === 'backward' || scene.phase === 'update' ? (
                <>
                  <span className={css.fieldName}>{words.gradient}</span>
                  <Num
                    id={gradient}
                    value={value}
                    heat={value === undefined ? 0 : heatOf(value, scale)}
                    className={reached ? css.gradient : css.waiting}
                  >
                    {reached ? undefined : words.stepFills(step ?? 0)}
                  </Num>
                </>
              ) : null}
              {scene.updated(id) ? (
                <>
                  <span className={css.fieldName}>{words.updated}</span>
                  <Num id={id} value={scene.value(id)} className={css.renewed} />
                </>
              ) : null}
            </div>
          );
        })}
      </div>
      <Problem id={grid.problemId} sentence={grid.problem} />
    </div>
  );
}
