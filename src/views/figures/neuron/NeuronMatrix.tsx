import { moreDigits } from '../../../notation/settings.ts';
import { equationOf } from '../../../walk/equation.ts';
import { figureWords } from '../../../words/figures.ts';
import { Next, Previous } from '../../../ui/icons.tsx';
import { useActions, useLab, useNames } from '../../lab.ts';
import { useLateScene } from '../../LateScene.tsx';
import { followedColumn, followedRow } from '../../stage/roles.ts';
import { EquationView } from '../../stepcard/EquationView.tsx';
import { fitEquation } from '../../stepcard/fit.ts';
import { Spelled } from '../../stepcard/Spelled.tsx';
import { useSize } from '../../../ui/useSize.ts';
import { Note } from '../Parts.tsx';
import css from '../Parts.module.css';

const words = figureWords.neuron;

/** The same mixing step twice: one neuron, product by product, and all of them as a matrix product (chapter 1.2). */
export default function NeuronMatrix() {
  const scene = useLateScene();
  const chosen = useLab((lab) => lab.followed);
  const { follow } = useActions();
  const { count } = useNames();
  const [ref, size] = useSize<HTMLDivElement>();
  const { layer } = scene.step;
  const mix = scene.plan.steps.find((step) => step.rule === 'mix' && step.layer === layer);
  const row = followedRow(scene, chosen.row);
  const neurons = scene.plan.widths[layer] ?? 1;
  if (!mix) return null;
  const equation = equationOf(scene.pass.form, mix, scene.pass.settings.layout);
  return (
    <div className={css.stack}>
      <div className={css.controls}>
        <button type="button" className={css.button} aria-label={words.previous} onClick={() => follow((row + neurons - 1) % neurons)}>
          <Previous />
        </button>
        <button type="button" className={css.button} aria-label={words.next} onClick={() => follow((row + 1) % neurons)}>
          <Next />
        </button>
      </div>
      <div className={css.wide}>
        <Spelled scene={scene} id={`h.${layer}.${row}`} title={words.view(count(row))} />
      </div>
      <h3 className={css.heading}>{words.matrix}</h3>
      <div ref={ref} className={css.wide}>
        {size ? (
          <EquationView
            scene={scene}
            equation={equation}
            rule="mix"
            fit={fitEquation(equation, size.width, 420, moreDigits(scene.pass.settings))}
            row={row}
            column={followedColumn(scene, chosen.column)}
          />
        ) : null}
      </div>
      <Note>{words.same(count(row))}</Note>
    </div>
  );
}
