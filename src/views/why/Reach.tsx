import type { Scene } from '../../lab/scene.ts';
import { parseId } from '../../walk/ids.ts';
import { carried, touchedBy } from '../../walk/touches.ts';
import { whyWords as words } from '../../words/why.ts';
import { useActions, useLab } from '../lab.ts';
import css from './Slope.module.css';

/** What depends on a number: lit on the stage, as far along the walk as one likes. */
export function Reach({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const reach = useLab((lab) => lab.reach);
  const { showReach } = useActions();
  const layers = touchedBy(scene.plan, id);
  const on = reach?.id === id;
  return (
    <div className={css.reach}>
      <button type="button" className={css.button} aria-pressed={on} onClick={() => showReach(on ? null : { id, stages: layers.length })}>
        {words.reach}
      </button>
      {on ? (
        <>
          <input
            type="range"
            min={1}
            max={layers.length}
            value={reach.stages}
            aria-label={words.reachStages}
            onChange={(event) => showReach({ id, stages: Number(event.target.value) })}
          />
          <p role="status">{words.reaches(layers.flat().length, carried(scene.pass, id).size)}</p>
        </>
      ) : null}
    </div>
  );
}

/** The parameter that a number is, or is the gradient of over all observations. */
function parameterOf(id: string): string | null {
  const at = parseId(id);
  if (at?.name === 'W' || at?.name === 'c') return at.indices.length > 0 ? id : null;
  return at?.name === 'gradWBatch' ? id.replace('gradWBatch', 'W') : at?.name === 'gradCBatch' ? id.replace('gradCBatch', 'c') : null;
}

/** What a parameter touches over all observations, and the sum over those (chapter 3.2). */
export function ReachOfAll({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const reach = useLab((lab) => lab.reach);
  const { showReach, ask } = useActions();
  const parameter = parameterOf(id);
  const { all } = scene.pass;
  if (parameter === null || !all) return null;
  const stages = touchedBy(scene.plan, parameter);
  const on = reach?.id === parameter;
  const gradient = parameter.replace(/^W/, 'gradWBatch').replace(/^c/, 'gradCBatch');
  return (
    <div className={css.reach}>
      <button
        type="button"
        className={css.button}
        aria-pressed={on}
        onClick={() => showReach(on ? null : { id: parameter, stages: stages.length })}
      >
        {words.reach}
      </button>
      {id === parameter && scene.reached(gradient) ? (
        <button type="button" className={css.button} onClick={() => ask({ id: gradient, before: false }, true)}>
          {words.sumOverAll}
        </button>
      ) : null}
      {on ? <p role="status">{words.reachesAll(stages.flat().length - 1, all.count)}</p> : null}
    </div>
  );
}
