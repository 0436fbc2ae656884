import type { Scene } from '../../lab/scene.ts';
import { moreDigits } from '../../notation/settings.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import type { All } from '../../walk/batch/all.ts';
import { batchOf } from '../../walk/batch/ids.ts';
import { batchWords as words } from '../../words/batch.ts';
import { FewDigits } from '../numbers/FewDigits.tsx';
import { useLab, useNames } from '../lab.ts';
import { followedColumn, followedRow } from '../stage/roles.ts';
import { arrange } from '../stepcard/arrange.ts';
import { EquationView } from '../stepcard/EquationView.tsx';
import { Spelled } from '../stepcard/Spelled.tsx';
import { SymbolLine } from '../stepcard/SymbolLine.tsx';
import css from './Strip.module.css';
import { Loop } from './Loop.tsx';
import { Timing } from './Timing.tsx';

interface Props {
  readonly scene: Scene;
  readonly all: All;
  readonly width: number;
}

/** The number of the step that is spelled out: the scalar grain's, else that of the followed neuron in the followed column. */
function spelledId({ step, plan, place }: Scene, all: All, row: number, column: number): string | null {
  if (step.scalar) return step.scalar.id;
  const planned = plan.steps[place.step - 1];
  const scalars = planned?.scalars ?? [];
  const weights = planned?.rule === 'updateWeights';
  const single = weights ? scalars[row * (plan.widths[step.layer - 1] ?? 1) + column] : scalars[Math.min(row, scalars.length - 1)];
  return single === undefined ? null : batchOf(single, all.followed);
}

/** Under the picture: the loop and the one product where gradients are summed; elsewhere the rule, and one number of the followed column. */
export function Strip({ scene, all, width }: Props) {
  const chosen = useLab((lab) => lab.followed);
  const names = useNames();
  const { step } = scene;
  const summed = step.rules.find((rule) => rule === 'toWeights' || rule === 'toIntercepts');
  const equations = step.equations;
  const [row, column] = [followedRow(scene, chosen.row), followedColumn(scene, chosen.column)];
  const id = spelledId(scene, all, row, column);
  if (summed)
    return (
      <FewDigits most={2}>
        <Loop
          scene={scene}
          all={all}
          width={width}
          of={summed === 'toWeights' ? 'W' : 'c'}
          layer={step.layer}
          product={<Timing scene={scene} />}
        />
      </FewDigits>
    );
  return (
    <div className={css.rules}>
      <div className={css.equations}>
        {equations.map((equation, i) => {
          const rule = step.rules[i] ?? 'mix';
          return (
            <div key={i} className={css.equation}>
              {step.phase === 'update' ? (
                <EquationView
                  scene={scene}
                  equation={equation}
                  rule={rule}
                  fit={arrange(equation, width, 130, { backward: true, spelledWidth: null, more: moreDigits(scene.pass.settings) }).fit}
                  row={row}
                  column={column}
                />
              ) : (
                <SymbolLine equation={equation} rule={rule} />
              )}
            </div>
          );
        })}
        {step.rules.includes('lose') ? (
          <p className={css.equation}>
            <Tex {...totalRule(scene, all)} />
          </p>
        ) : null}
      </div>
      {id === null || step.rules.length > 1 || step.phase === 'update' ? null : (
        <Spelled scene={scene} id={id} title={words.spelled(names.count(all.followed))} />
      )}
    </div>
  );
}

function totalRule({ plan }: Scene, { reduction, count }: All) {
  const several = (plan.widths.at(-1) ?? 1) > 1;
  if (reduction === 'sum') return sym(several ? 'sumIsd' : 'sumIs');
  return sym(several ? 'meanIsd' : 'meanIs', { n: count });
}
