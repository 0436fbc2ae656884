import { useMemo, useRef, useState } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { parseNumber } from '../../walk/parseNumber.ts';
import { format, formatSmall, formatTyped } from '../../walk/format.ts';
import { check, nudge } from '../../walk/check.ts';
import { inspectorWords } from '../../words/inspector.ts';
import { whyWords as words } from '../../words/why.ts';
import { useNames } from '../lab.ts';
import css from './Slope.module.css';
import { useCheckAll } from './useCheckAll.ts';

interface Props {
  readonly scene: Scene;
  readonly id: string;
}

/** What a change by ε does to the loss, beside what the gradient foretells. */
export function Nudge({ scene, id }: Props) {
  const [text, setText] = useState(() => formatTyped(0.01));
  const [kept, setKept] = useState(0.01);
  const epsilon = parseNumber(text);
  const { pass } = scene;
  const by = epsilon ?? kept;
  const { change, predicted } = useMemo(() => nudge(pass, id, by), [pass, id, by]);
  return (
    <div className={css.nudge}>
      <label className={css.epsilon}>
        {words.epsilon}
        <input
          value={text}
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={epsilon === null}
          aria-describedby={epsilon === null ? 'epsilon-problem' : undefined}
          onChange={(event) => {
            setText(event.target.value);
            const number = parseNumber(event.target.value);
            if (number !== null) setKept(number);
          }}
        />
      </label>
      {epsilon === null ? (
        <p id="epsilon-problem" role="alert" className={css.problem}>
          {inspectorWords.notNumber(text.slice(0, 40), format(kept))}
        </p>
      ) : null}
      <dl className={css.compare}>
        <dt>{words.change}</dt>
        <dd data-nudge="change">{Number.isNaN(change) ? words.outside : formatSmall(change)}</dd>
        <dt>{words.predicted}</dt>
        <dd data-nudge="predicted">{formatSmall(predicted)}</dd>
      </dl>
    </div>
  );
}

/** The gradient against central differences: this one, and on request every parameter's. */
export function Check({ scene, id }: Props) {
  const { pass } = scene;
  const { text } = useNames();
  const one = useMemo(() => check(pass, id), [pass, id]);
  const { start, done, of, result } = useCheckAll(pass);
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} tabIndex={-1} className={css.check}>
      <p>
        {Number.isFinite(one.difference)
          ? `${words.checkOne(formatSmall(one.numeric), formatSmall(Math.abs(one.difference)))} ${one.kink ? words.kink : ''}`
          : words.noCurve}
      </p>
      {result ? (
        <p role="status">
          {words.checkedAll(result.count, formatSmall(Math.abs(result.largest.difference)), text(result.largest.id))}{' '}
          {result.atKink.length > 0 ? words.skippedKinks(result.atKink.length) : ''}
        </p>
      ) : done === null ? (
        <button
          type="button"
          className={css.button}
          onClick={() => {
            // The button goes once it is pressed: the focus stays where its answer will be.
            box.current?.focus({ preventScroll: true });
            start();
          }}
        >
          {words.checkAll}
        </button>
      ) : (
        <p>{words.checking(done, of)}</p>
      )}
    </div>
  );
}
