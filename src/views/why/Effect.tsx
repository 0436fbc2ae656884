import { useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Scene } from '../../lab/scene.ts';
import { valueOf } from '../../walk/pass.ts';
import { lossWith, sloped, slopeOf } from '../../walk/slope.ts';
import { costOf } from '../../walk/stakes.ts';
import { whyWords as words } from '../../words/why.ts';
import { Check, Nudge } from './Nudge.tsx';
import { Paths } from './Paths.tsx';
import { Reach, ReachOfAll } from './Reach.tsx';
import css from './Slope.module.css';
import { SlopePlot } from './SlopePlot.tsx';
import { wouldTell } from './telling.ts';

interface Props {
  readonly scene: Scene;
  readonly id: string;
}

/** So many multiplications for one point of a curve are drawn unasked: a hundred points then take a tenth of a second on a slow machine. */
const light = 20_000;

/** What the number does to the loss: its curve and slope, a nudge, the check, its paths, and what it touches. */
export function Effect({ scene, id }: Props) {
  const { pass } = scene;
  const heading = useRef<HTMLHeadingElement>(null);
  const of = sloped(pass, id);
  if (of === null || wouldTell(scene, of)) return null;
  return (
    <section className={css.section}>
      <h3 ref={heading} tabIndex={-1} className={css.heading}>
        {words.slope}
      </h3>
      <Curve key={of} scene={scene} id={of} heading={heading} />
      {/^(W|c)\./.test(of) ? <Paths scene={scene} id={of} /> : null}
      {pass.all ? <ReachOfAll scene={scene} id={id} /> : <Reach scene={scene} id={of} />}
    </section>
  );
}

/** The curve and all that is read off it; on request where it takes long. */
function Curve({ scene, id, heading }: Props & { readonly heading: RefObject<HTMLElement | null> }) {
  const [wanted, setWanted] = useState(false);
  const { pass } = scene;
  if (!wanted && costOf(pass, id) > light)
    return (
      <div className={css.check}>
        <p>{words.heavy(pass.all?.count ?? 1)}</p>
        <button
          type="button"
          className={css.button}
          onClick={() => {
            // The button goes: the focus stays with what it belonged to.
            flushSync(() => setWanted(true));
            heading.current?.focus({ preventScroll: true });
          }}
        >
          {words.drawCurve}
        </button>
      </div>
    );
  return (
    <>
      <SlopePlot scene={scene} id={id} />
      {Number.isFinite(slopeOf(pass, id) + lossWith(pass, id, valueOf(pass, id))) ? <Nudge scene={scene} id={id} /> : null}
      <Check scene={scene} id={id} />
    </>
  );
}
