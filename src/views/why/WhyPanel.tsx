import * as Dialog from '@radix-ui/react-dialog';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Close } from '../../ui/icons.tsx';
import { afterPaint } from '../../ui/afterPaint.ts';
import { keepForFields, useReturnFocus } from '../../ui/useReturnFocus.ts';
import { formatNumber } from '../../walk/format.ts';
import type { Names } from '../../walk/names.ts';
import { whyWords as words } from '../../words/why.ts';
import type { Scene } from '../../lab/scene.ts';
import { useActions, useLab, useNames, useScene } from '../lab.ts';
import { digitsOf } from '../stepcard/Tile.tsx';
import { Answered } from './Answered.tsx';
import { Later } from './Later.tsx';
import { Leaders } from './Leaders.tsx';
import type { Stay } from './Reason.tsx';
import { Trail } from './Trail.tsx';
import { Unanswered } from './Unanswered.tsx';
import { answerTo, type Answer } from './answer.ts';
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
  const stay: Stay = (change) => {
    flushSync(change);
    title.current?.focus({ preventScroll: true });
  };
  return (
    <Dialog.Root open modal={false} onOpenChange={(open) => !open && backTo(0)}>
      <Dialog.Content
        ref={panel}
        className={css.panel}
        data-why=""
        data-room={room}
        data-answered={answer.kind === 'why' || undefined}
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
          <Answered scene={scene} why={answer.why} stay={stay} />
        ) : (
          <Unanswered scene={scene} answer={answer} stay={stay} />
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
