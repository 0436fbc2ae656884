import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { formatFull, formatTyped } from '../../walk/format.ts';
import { symbolOf } from '../../walk/symbols.ts';
import type { Why } from '../../walk/why.ts';
import { whyWords as words } from '../../words/why.ts';
import { useActions, useNames } from '../lab.ts';
import { RichText } from '../numbers/RichText.tsx';
import { digitsOf } from '../stepcard/Tile.tsx';
import { Circuit } from './Circuit.tsx';
import { Copy } from './Copy.tsx';
import { Effect } from './Effect.tsx';
import { Later } from './Later.tsx';
import type { Stay } from './Reason.tsx';
import { Rule } from './Rule.tsx';
import { texOfWhy } from './tex.ts';
import css from './Why.module.css';

interface Props {
  readonly scene: Scene;
  readonly why: Why;
  readonly stay: Stay;
}

/** When the panel opens, its head answers the click at once, picture and words follow in the next frame; after that they are there at once. */
export function Answered({ scene, why, stay }: Props) {
  return (
    <>
      <Later at="once">
        <Circuit scene={scene} why={why} />
        <InWords scene={scene} why={why} stay={stay} />
      </Later>
      <Later key={why.id}>
        <Effect scene={scene} id={why.id} />
      </Later>
    </>
  );
}

/** The rule and what it comes to. */
function InWords({ scene, why, stay }: Props) {
  const { goTo } = useActions();
  const { say } = useNames();
  const { origin, id, value } = why;
  return (
    <>
      <Rule scene={scene} why={why} />
      <p id="why-sentence" className={css.sentence}>
        <RichText rich={why.sentence} />
      </p>
      {why.notes.map((note, i) => (
        <p key={i} className={css.note}>
          <RichText rich={note} />
        </p>
      ))}
      <dl className={css.full}>
        <dt>
          <span className="visually-hidden">{say(id)}</span>
          <Tex {...symbolOf(id, scene.plan.depth)} />
          <Tex {...sym('equals')} />
        </dt>
        <dd data-quantity={id} data-value={String(value)}>
          {formatFull(value)}
        </dd>
      </dl>
      <div className={css.buttons}>
        <Copy label={words.copyNumber} text={() => formatTyped(value)} />
        <Copy label={words.copyTex} text={() => texOfWhy(scene.pass, why, (id) => digitsOf(scene, id))} />
        {origin.kind === 'step' && (origin.step !== scene.place.step || origin.iteration !== scene.place.iteration) ? (
          <button
            type="button"
            className={css.copy}
            onClick={() => stay(() => goTo({ iteration: origin.iteration, step: origin.step, scalar: 0 }))}
          >
            {origin.iteration === scene.place.iteration ? words.goToStep(origin.step) : words.goToIteration(origin.step, origin.iteration)}
          </button>
        ) : null}
      </div>
    </>
  );
}
