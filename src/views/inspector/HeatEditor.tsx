import type { ReactNode } from 'react';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { inspectorWords as words } from '../../words/inspector.ts';
import { scalesOf } from '../../lab/scales.ts';
import { useActions, useLab, useSceneOf } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';
import { valueOf } from '../../walk/pass.ts';
import { heatOf, Num } from '../numbers/Num.tsx';
import { followedColumn, followedRow } from '../stage/roles.ts';
import css from './HeatEditor.module.css';
import cell from './ParameterGrid.module.css';
import { NumberCell } from './NumberCell.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useGrid } from './useGrid.ts';
import { WeightMap } from './WeightMap.tsx';

/** A layer too large for a grid: a heat map to pick from, and fields for the picked weight and its neuron's intercept. */
export default function HeatEditor({ layer, freeze }: { readonly layer: number; readonly freeze: ReactNode }) {
  // The fields answer an edit at once; which weight is followed, and its gradient, come a frame after the step.
  const pass = useSceneOf(({ pass: numbers }) => numbers);
  const late = useLateScene();
  const scene = late.plan === pass.plan ? late : null;
  const chosen = useLab((lab) => lab.followed);
  const { follow } = useActions();
  const { widths, writer } = pass.plan;
  const [rows = 1, columns = 1] = [widths[layer], widths[layer - 1]];
  const row = Math.min(scene ? followedRow(scene, chosen.row) : 0, rows - 1);
  const column = Math.min(scene ? followedColumn(scene, chosen.column) : 0, columns - 1);
  const [weight, intercept] = [`W.${layer}.${row}.${column}`, `c.${layer}.${row}`];
  const grid = useGrid((i) => [weight, intercept][i], `${weight} ${intercept}`);
  const scale = scalesOf(pass).gradients;
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
    <div className={css.editor}>
      <WeightMap layer={layer} row={row} column={column} onPick={follow} />
      <div className={css.fields} data-grid="">
        {freeze}
        {fields.map(({ id, gradient, symbol, step }, i) => {
          const value = scene?.reached(gradient) ? scene.value(gradient) : undefined;
          return (
            <div key={i} className={css.field} data-row="">
              <Tex {...symbol} />
              <NumberCell
                key={id}
                id={id}
                value={valueOf(pass, id)}
                before={scene?.updated(id) ?? false}
                grid={grid.actions}
                row={i}
                column={0}
              />
              {scene?.phase === 'backward' || scene?.phase === 'update' ? (
                <>
                  <span className={css.fieldName}>{words.gradient}</span>
                  <Num
                    id={gradient}
                    value={value}
                    heat={value === undefined ? 0 : heatOf(value, scale)}
                    className={value === undefined ? cell.waiting : cell.gradient}
                  >
                    {value === undefined ? words.stepFills(step ?? 0) : undefined}
                  </Num>
                </>
              ) : null}
              {scene?.updated(id) ? (
                <>
                  <span className={css.fieldName}>{words.updated}</span>
                  <Num id={id} value={scene.value(id)} className={cell.renewed} />
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
