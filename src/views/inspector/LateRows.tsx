import { scalesOf } from '../../lab/scales.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import type { Plan } from '../../walk/plan.ts';
import { inspectorWords as words } from '../../words/inspector.ts';
import { useLateScene } from '../LateScene.tsx';
import { heatOf, Num } from '../numbers/Num.tsx';
import { isShut } from '../stage/model.ts';
import css from './ParameterGrid.module.css';

/**
 * What stands under a neuron's fields: numbers to be read, none to be typed. They follow an edit a frame or two after the field, which has
 * to answer at once.
 */

interface Props {
  /** What the fields are drawn from: until the late scene is one of this shape, there is nothing to show. */
  readonly plan: Plan;
  readonly layer: number;
  readonly row: number;
  /** The gradients of the row's weights and, last, of its intercept. */
  readonly ids: readonly string[];
}

/** Once the backward sweep is on: the gradients, or which step fills them in. */
export function GradientRow({ plan, layer, row, ids }: Props) {
  const scene = useLateScene();
  if (scene.plan !== plan || (scene.phase !== 'backward' && scene.phase !== 'update')) return null;
  const scale = scalesOf(scene.pass).gradients;
  const waits = (name: string) => words.stepFillsCell(scene.plan.writer.get(`${name}.${layer}`) ?? 0);
  return (
    <tr className={css.gradients}>
      <th scope="row">
        <Tex {...sym('nabla')} />
        <span className="visually-hidden">{words.gradient}</span>
      </th>
      {ids.map((id, j) => {
        const intercept = j === ids.length - 1;
        const value = scene.reached(id) ? scene.value(id) : undefined;
        const waiting = intercept ? waits('gradC') : j === 0 ? waits('gradW') : '';
        return (
          <td key={id} className={intercept ? css.intercept : undefined}>
            <Num
              id={id}
              value={value}
              heat={value === undefined ? 0 : heatOf(value, scale)}
              shut={value === 0 && isShut(scene, layer, row)}
              className={value === undefined ? css.waiting : css.gradient}
            >
              {value === undefined ? waiting : undefined}
            </Num>
          </td>
        );
      })}
    </tr>
  );
}

/** The values after the update, as far as it has come. */
export function UpdatedRow({ plan, ids }: Pick<Props, 'plan' | 'ids'>) {
  const scene = useLateScene();
  if (scene.plan !== plan || !ids.some(scene.updated)) return null;
  return (
    <tr className={css.gradients}>
      <th scope="row" className={css.newHead}>
        {words.updated}
      </th>
      {ids.map((id, j) => (
        <td key={id} className={j === ids.length - 1 ? css.intercept : undefined}>
          {scene.updated(id) ? <Num id={id} value={scene.value(id)} className={css.renewed} /> : null}
        </td>
      ))}
    </tr>
  );
}
