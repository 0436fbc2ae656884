import { useRef } from 'react';
import { planLimits } from '../../agenda/json.ts';
import type { BackstepDocument } from '../../documents/document.ts';
import { wholeStep } from '../../lab/cover.ts';
import type { Stop } from '../../lab/stops.ts';
import { newGesture } from '../../ui/drag.ts';
import { planWords as words } from '../../words/plan.ts';
import css from './Plan.module.css';
import { titleOf } from './title.ts';

interface Props {
  readonly stop: Stop;
  readonly k: number;
  readonly count: number;
  /** The document at hand: a stop of another one names it. */
  readonly own: BackstepDocument;
  readonly onNote: (note: string, gesture: string) => void;
  readonly onGo: () => void;
  readonly onSet: () => void;
  readonly onShift: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** What a stop shows, in a line. */
function Moment({ stop, own }: Pick<Props, 'stop' | 'own'>) {
  const { document, place, covered, view } = stop;
  const named = covered.filter((id) => id !== wholeStep).length;
  const parts = [
    ...(document.title === own.title ? [] : [document.title]),
    words.moment(titleOf(stop), place.step, place.iteration),
    ...(view === 'all' ? [words.all] : []),
    ...(covered.includes(wholeStep) ? [words.coveredStep] : []),
    ...(named > 0 ? [words.covered(named)] : []),
  ];
  return <p className={css.moment}>{parts.join(' · ')}</p>;
}

/** One stop of the plan: what it shows, its note, and what can be done with it. */
export function StopRow({ stop, k, count, own, onNote, onGo, onSet, onShift, onRemove }: Props) {
  // What is typed until the field is left is one change.
  const gesture = useRef('');
  return (
    <li className={css.stop} aria-label={words.stop(k)}>
      <span className={css.number} aria-hidden="true">
        {k + 1}
      </span>
      <div className={css.about}>
        <Moment stop={stop} own={own} />
        <textarea
          className={css.note}
          rows={2}
          maxLength={planLimits.note}
          aria-label={words.note(k)}
          placeholder={words.notePlaceholder}
          value={stop.note}
          onFocus={() => {
            gesture.current = newGesture();
          }}
          onChange={(event) => onNote(event.target.value, gesture.current)}
        />
        <div className={css.tools}>
          <button type="button" className={css.button} aria-label={words.named(words.go, k)} onClick={onGo}>
            {words.go}
          </button>
          <button type="button" className={css.button} aria-label={words.named(words.set, k)} onClick={onSet}>
            {words.set}
          </button>
          <button type="button" className={css.button} aria-label={words.named(words.up, k)} disabled={k === 0} onClick={() => onShift(-1)}>
            {words.up}
          </button>
          <button
            type="button"
            className={css.button}
            aria-label={words.named(words.down, k)}
            disabled={k === count - 1}
            onClick={() => onShift(1)}
          >
            {words.down}
          </button>
          <button type="button" className={css.button} data-quiet="" aria-label={words.named(words.remove, k)} onClick={onRemove}>
            {words.remove}
          </button>
        </div>
      </div>
    </li>
  );
}
