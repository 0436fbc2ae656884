import * as Dialog from '@radix-ui/react-dialog';
import { useEffect, useRef } from 'react';
import { setObservation } from '../../documents/edits.ts';
import { sym } from '../../notation/symbols.ts';
import { Close } from '../../ui/icons.tsx';
import { Tex } from '../../ui/Tex.tsx';
import { afterPaint } from '../../ui/afterPaint.ts';
import { keepForFields, useReturnFocus } from '../../ui/useReturnFocus.ts';
import { formatFull, formatNumber, formatTyped } from '../../walk/format.ts';
import type { Names } from '../../walk/names.ts';
import { symbolOf } from '../../walk/symbols.ts';
import type { Why } from '../../walk/why.ts';
import { whyWords as words } from '../../words/why.ts';
import type { Scene } from '../../lab/scene.ts';
import { useActions, useLab, useNames, useScene } from '../lab.ts';
import { RichText } from '../numbers/RichText.tsx';
import { digitsOf } from '../stepcard/Tile.tsx';
import { Circuit } from './Circuit.tsx';
import { Copy } from './Copy.tsx';
import { Effect } from './Effect.tsx';
import { AskedFor, Covered } from './Hidden.tsx';
import { Later } from './Later.tsx';
import { Leaders } from './Leaders.tsx';
import { Rule } from './Rule.tsx';
import { texOfWhy } from './tex.ts';
import { Trail } from './Trail.tsx';
import { answerTo, type Answer } from './useWhy.ts';
import css from './Why.module.css';

/** What may be used without the answer going away. */
const staysFor = '[data-quantity], header, footer, [role="menu"], [role="dialog"]';

/** “Why this number?”: where it came from, to be followed back as far as x, y and the parameters. */
export default function WhyPanel({ room }: { readonly room: 'wide' | 'drawer' | 'phone' }) {
  const scene = useScene();
  const asked = useLab((lab) => lab.asked);
  const { backTo } = useActions();
  const { text } = useNames();
  const title = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const returnFocus = useReturnFocus();
  const current = asked.at(-1);
  useEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
    // Once the sentence is there, which is what a screen reader says of the answer.
    const soon = afterPaint(() => title.current?.focus({ preventScroll: true }));
    soon(null);
    return soon.cancel;
  }, [current]);
  if (!current) return null;
  const answer = answerTo(scene, current);
  return (
    <Dialog.Root open modal={false} onOpenChange={(open) => !open && backTo(0)}>
      <Dialog.Content
        ref={panel}
        className={css.panel}
        data-why=""
        data-room={room}
        aria-describedby="why-sentence"
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={returnFocus}
        onEscapeKeyDown={keepForFields}
        onInteractOutside={(event) => {
          const target = event.detail.originalEvent.target;
          // Another number is another question; the walk may go on, and menus and sheets be used, while the answer stands.
          if (target instanceof Element && target.closest(staysFor)) event.preventDefault();
        }}
      >
        <div className={css.head}>
          <Dialog.Title ref={title} tabIndex={-1} className={css.title}>
            {titleOf(scene, answer, text)}
          </Dialog.Title>
          <Dialog.Close className={css.close} aria-label={words.close}>
            <Close />
          </Dialog.Close>
        </div>
        <Trail asked={asked} depth={scene.plan.depth} />
        {answer.kind === 'why' ? (
          <Answered scene={scene} why={answer.why} />
        ) : (
          <Unanswered scene={scene} answer={answer} toTitle={() => title.current?.focus({ preventScroll: true })} />
        )}
      </Dialog.Content>
      {answer.kind === 'why' && room === 'wide' ? (
        <Later at="once">
          <Leaders why={answer.why} panel={panel} />
        </Later>
      ) : null}
    </Dialog.Root>
  );
}

function titleOf(scene: Scene, answer: Answer, text: Names['text']): string {
  if (answer.kind === 'why')
    return words.title(formatNumber(answer.why.id, answer.why.value, digitsOf(scene, answer.why.id), scene.pass.settings));
  if ((answer.kind === 'asked' || answer.kind === 'covered') && answer.about === answer.id) return words[answer.kind](text(answer.id));
  return answer.kind === 'ahead' ? words.waiting(text(answer.id)) : text(answer.id);
}

/** When the panel opens, its head answers the click at once, picture and words follow in the next frame; after that they are there at once. */
function Answered({ scene, why }: { readonly scene: Scene; readonly why: Why }) {
  return (
    <>
      <Later at="once">
        <Circuit scene={scene} why={why} />
        <InWords scene={scene} why={why} />
      </Later>
      <Later key={why.id}>
        <Effect scene={scene} id={why.id} />
      </Later>
    </>
  );
}

/** The rule and what it comes to. */
function InWords({ scene, why }: { readonly scene: Scene; readonly why: Why }) {
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
        <Copy label={words.copyTex} text={() => texOfWhy(scene.pass, why)} />
        {origin.kind === 'step' && (origin.step !== scene.place.step || origin.iteration !== scene.place.iteration) ? (
          <button type="button" className={css.copy} onClick={() => goTo({ iteration: origin.iteration, step: origin.step, scalar: 0 })}>
            {origin.iteration === scene.place.iteration ? words.goToStep(origin.step) : words.goToIteration(origin.step, origin.iteration)}
          </button>
        ) : null}
      </div>
    </>
  );
}

interface UnansweredProps {
  readonly scene: Scene;
  readonly answer: Exclude<Answer, { readonly kind: 'why' }>;
  readonly toTitle: () => void;
}

function Unanswered({ scene, answer, toTitle }: UnansweredProps) {
  const { goTo, edit, setView } = useActions();
  const { count } = useNames();
  if (answer.kind === 'asked') return <AskedFor scene={scene} id={answer.id} about={answer.about} />;
  if (answer.kind === 'covered') return <Covered id={answer.id} about={answer.about} cover={answer.cover} toTitle={toTitle} />;
  if (answer.kind === 'all')
    return (
      <>
        <p id="why-sentence" className={css.sentence}>
          {words.ofAll}
        </p>
        <div className={css.buttons}>
          <button type="button" className={css.copy} onClick={() => setView('all')}>
            {words.walkAll}
          </button>
        </div>
      </>
    );
  if (answer.kind === 'ahead')
    return (
      <>
        <p id="why-sentence" className={css.sentence}>
          {words.waitingFor(answer.step)}
        </p>
        <div className={css.buttons}>
          <button
            type="button"
            className={css.copy}
            onClick={() => goTo({ iteration: scene.place.iteration, step: answer.step, scalar: Math.max(scalarIn(scene, answer), 0) })}
          >
            {words.goToStep(answer.step)}
          </button>
        </div>
      </>
    );
  const { observation } = answer;
  if (answer.kind === 'away' || answer.kind === 'gone')
    return (
      <p id="why-sentence" className={css.sentence}>
        {answer.kind === 'gone' ? words.ofGone(count(observation)) : words.ofNoColumn(count(observation))}
      </p>
    );
  return (
    <>
      <p id="why-sentence" className={css.sentence}>
        {words.ofOther(count(observation))}
      </p>
      <div className={css.buttons}>
        <button type="button" className={css.copy} onClick={() => edit({ follow: observation }, (old) => setObservation(old, observation))}>
          {words.observation(count(observation))}
        </button>
      </div>
    </>
  );
}

const scalarIn = (scene: Scene, { id, step }: { readonly id: string; readonly step: number }): number =>
  scene.plan.steps[step - 1]?.scalars.indexOf(id) ?? 0;
