import { useEffect, useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { record } from '../../lab/tally.ts';
import { check, type Verdict } from '../../predict/check.ts';
import { feedbackOf, promptOf, shownOf } from '../../predict/feedback.ts';
import type { Question as Asked } from '../../predict/question.ts';
import type { Pass } from '../../walk/pass.ts';
import { predictWords as words } from '../../words/predict.ts';
import { useActions, useScene } from '../lab.ts';
import { RichText } from '../numbers/RichText.tsx';
import { Answer, type Choice } from './Answer.tsx';
import { givenOf } from './given.ts';
import css from './Question.module.css';

/** A question with options of its own, each with a reply. */
interface Choosing {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

export type Ask = Asked | Choosing;

interface Props {
  readonly ask: Ask;
  /** Instead of the question's own sentence. */
  readonly prompt?: ReactNode;
  /** What else is said once it is answered. */
  readonly more?: ReactNode;
  /** The first answer is the last: its verdict stands, and the number may be shown. */
  readonly once?: boolean;
  /** Whether its number is in sight although the question is open: something that was tried shows it. */
  readonly inSight?: boolean;
  /** Counted up where the question is to take the focus. */
  readonly urged?: number;
  /** Hears of every answer. */
  readonly onAnswer?: (right: boolean) => void;
  /** Hears when the question is over: answered rightly, answered at all where one answer is the last, or given up. */
  readonly onOver?: (givenUp: boolean) => void;
}

interface Reply {
  readonly kind: Verdict['kind'] | 'shown';
  readonly said: ReactNode;
  /** The numbers it was said of: of others it says nothing. */
  readonly pass: Pass;
}

const marks: Record<Reply['kind'], string> = { right: '✓', wrong: '✗', unreadable: '', shown: '' };

/**
 * A question that is answered before the answer is shown: a value, a sign, a shape, or a choice. Says why an answer is right, or which
 * mistake gives a wrong one. As long as it is open, its number is hidden everywhere.
 */
export function Question({ ask, prompt, more, once = false, inSight = false, urged = 0, onAnswer, onOver }: Props) {
  const scene = useScene();
  const { ask: askWhy, conceal } = useActions();
  const [answer, setAnswer] = useState('');
  const [reply, setReply] = useState<Reply | null>(null);
  const form = useRef<HTMLFormElement>(null);
  /** The tally counts first tries. */
  const tried = useRef(false);
  const promptId = useId();
  const replyId = useId();
  const over = reply?.kind === 'right' || reply?.kind === 'shown' || (once && reply?.kind === 'wrong');
  const stale = reply !== null && reply.pass !== scene.pass;
  // Where one answer is the last, the whole stop waits for it (scene.ts).
  const secret = !once && (ask.kind === 'number' || ask.kind === 'sign') ? ask.id : null;

  useEffect(() => {
    if (secret === null || over || inSight) return;
    conceal(secret);
    return () => conceal(secret, true);
  }, [secret, over, inSight, conceal]);
  useEffect(() => {
    if (urged > 0) form.current?.querySelector<HTMLElement>('input:checked, input')?.focus();
  }, [urged]);

  const verdictOf = (): Omit<Reply, 'pass'> => {
    if (ask.kind === 'choice') {
      const chosen = ask.choices[Number(answer || NaN)];
      if (!chosen) return { kind: 'unreadable', said: words.unreadable.choice };
      return { kind: chosen.right ? 'right' : 'wrong', said: chosen.reply };
    }
    const verdict = check(givenOf(scene), ask, answer);
    return { kind: verdict.kind, said: <RichText rich={feedbackOf(scene.pass, ask, verdict)} /> };
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const verdict = verdictOf();
    setReply({ ...verdict, pass: scene.pass });
    if (verdict.kind === 'unreadable') return;
    const right = verdict.kind === 'right';
    if (!tried.current) record(ask.kind, right);
    tried.current = true;
    onAnswer?.(right);
    if (right || once) onOver?.(false);
  };
  const again = () => {
    setReply(null);
    setAnswer('');
    form.current?.querySelector('input')?.focus();
  };
  const giveUp = () => {
    if (ask.kind === 'choice') {
      const right = ask.choices.find((choice) => choice.right);
      setReply({ kind: 'shown', said: right?.reply, pass: scene.pass });
    } else {
      setReply({ kind: 'shown', said: <RichText rich={shownOf(scene.pass, ask)} />, pass: scene.pass });
      if (secret !== null) askWhy({ id: secret, before: false });
    }
    onOver?.(true);
  };

  return (
    <form
      ref={form}
      className={css.question}
      onSubmit={submit}
      noValidate
      aria-labelledby={promptId}
      data-question={ask.kind}
      data-about={'id' in ask ? ask.id : undefined}
    >
      <div id={promptId} className={css.prompt}>
        {prompt ?? (ask.kind === 'choice' ? null : <RichText rich={promptOf(scene.pass, ask)} />)}
      </div>
      {over ? null : (
        <div className={css.form}>
          <Answer
            ask={ask}
            value={answer}
            invalid={reply?.kind === 'unreadable'}
            describedBy={replyId}
            onChange={(value) => {
              setAnswer(value);
              setReply(null);
            }}
          />
          <button type="submit" className={css.button} data-main="">
            {words.check}
          </button>
          {reply?.kind === 'wrong' ? (
            <button type="button" className={css.button} onClick={again}>
              {words.tryAgain}
            </button>
          ) : null}
          {once || reply?.kind === 'wrong' ? (
            <button type="button" className={css.button} onClick={giveUp}>
              {words.showMe}
            </button>
          ) : null}
        </div>
      )}
      {over && stale && !once && ask.kind !== 'choice' ? (
        <button type="button" className={css.button} onClick={again}>
          {words.tryAgain}
        </button>
      ) : null}
      <div id={replyId} className={css.reply} role="status" aria-live="polite" data-verdict={stale ? undefined : reply?.kind}>
        {reply && !stale ? (
          <>
            {marks[reply.kind] ? (
              <span className={css.mark} aria-hidden="true">
                {marks[reply.kind]}
              </span>
            ) : null}
            <div>
              {reply.said} {over ? more : null}
            </div>
          </>
        ) : null}
        {stale && ask.kind !== 'choice' ? words.changed : null}
      </div>
    </form>
  );
}
