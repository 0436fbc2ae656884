import { memo, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { formatFull } from '../../walk/format.ts';
import { trainWords as words } from '../../words/train.ts';
import { useLab, useLabStore } from '../lab.ts';
import { LossCurve } from './LossCurve.tsx';
import { readingsOf, spokenReading } from './scale.ts';
import { trainingOf } from './session.ts';
import css from './Train.module.css';

const useTraining = () => trainingOf(useLabStore());

/** The iteration that training is in, or the lab where training stands still. */
export function useNow(): number {
  const here = useLab((lab) => lab.place.iteration);
  const trained = useStore(useTraining().store, ({ standing }) => (standing?.running ? standing.iteration : null));
  return trained ?? here;
}

/** The losses so far, as a curve that follows the training. */
export const Losses = memo(function Losses() {
  const control = useTraining();
  const standing = useStore(control.store, (state) => state.standing);
  const earlier = useStore(control.store, (state) => state.earlier);
  const now = useNow();
  const [log, setLog] = useState(false);
  const losses = useMemo(() => [...earlier, ...(standing?.losses ?? [])], [earlier, standing]);
  if (losses.length === 0) return null;
  return (
    <>
      <div className={css.head}>
        <h3>{words.curve}</h3>
        <label className={css.check}>
          <input type="checkbox" checked={log} onChange={(event) => setLog(event.target.checked)} />
          {words.log}
        </label>
      </div>
      <LossCurve losses={losses} here={now} log={log} onGo={control.goTo} />
    </>
  );
});

/** Where training has come to a stop, for a screen reader. */
export function Arrived() {
  const last = useStore(useTraining().store, ({ standing }) => (standing && !standing.running ? standing.losses.at(-1) : undefined));
  const [reading] = readingsOf(last ? [last] : []);
  return (
    <p className="visually-hidden" role="status">
      {reading ? spokenReading(reading, formatFull) : null}
    </p>
  );
}
