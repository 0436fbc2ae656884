import type { Scene } from '../../lab/scene.ts';
import { carried, touchedBy } from '../../walk/touches.ts';
import { whyWords as words } from '../../words/en/why.ts';
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
