import { useState } from 'react';
import { useStore } from 'zustand';
import { setRate } from '../../documents/edits.ts';
import { formatFull } from '../../walk/format.ts';
import { trainWords as words } from '../../words/train.ts';
import { RateField } from '../inspector/RateField.tsx';
import { useActions, useLab, useLabStore, useSceneOf } from '../lab.ts';
import { Divergence } from './Divergence.tsx';
import { LossCurve } from './LossCurve.tsx';
import { Pictures } from './Pictures.tsx';
import { RegimeForm, RegimeNote } from './RegimeForm.tsx';
import { ThisUpdate } from './ThisUpdate.tsx';
import { readingsOf, spokenReading } from './scale.ts';
import { trainingOf, type Pressed } from './session.ts';
import css from './Train.module.css';

const trainingPaces = [1, 10, null] as const;

/** Gradient descent over all observations, some or one at a time, as far and as fast as one likes; every iteration can be stepped into. */
export default function TrainTab() {
  const control = trainingOf(useLabStore());
  const { standing, earlier, failed, pressed, pace } = useStore(control.store);
  const here = useLab((lab) => lab.place.iteration);
  const mean = useLab((lab) => lab.settings.reduction === 'mean');
  const followed = useSceneOf((scene) => scene.situation.batch.length);
  const rate = useSceneOf((scene) => scene.document.learningRate);
  const { edit, goTo } = useActions();
  const [log, setLog] = useState(false);
  const running = standing?.running === true;
  const now = running ? standing.iteration : here;
  // Training goes on in a drawer when it leads to the view of all observations; the button in use keeps the focus (Drawer.tsx).
  const wanted = (button: Pressed) => (pressed === button ? { 'data-wanted': '' } : null);
  const losses = [...earlier, ...(standing?.losses ?? [])];
  const last = readingsOf(standing?.losses.slice(-1) ?? []).at(-1);
  const again = (smaller: number) => {
    goTo({ iteration: earlier[0]?.iteration ?? standing?.losses[0]?.iteration ?? 0, step: 1, scalar: 0 });
    edit({ set: 'learningRate' }, (document) => setRate(document, smaller));
    control.run();
  };
  return (
    <div className={css.tab}>
      <div className={css.buttons}>
        <button type="button" {...wanted('run')} className={`${css.button} ${css.main}`} onClick={running ? control.pause : control.run}>
          {running ? words.pause : words.run}
        </button>
        <button
          type="button"
          {...wanted('one')}
          className={css.button}
          aria-disabled={running}
          onClick={() => running || control.advance(1)}
        >
          {words.one}
        </button>
        <button
          type="button"
          {...wanted('ten')}
          className={css.button}
          aria-disabled={running}
          onClick={() => running || control.advance(10)}
        >
          {words.ten}
        </button>
      </div>
      {running ? null : <ThisUpdate />}
      {standing?.divergence ? <Divergence divergence={standing.divergence} rate={rate} sum={mean ? 1 : followed} onAgain={again} /> : null}
      <Pictures
        here={now}
        onGo={control.goTo}
        loss={
          losses.length > 0 ? (
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
          ) : null
        }
      />
      <RegimeForm />
      <div className={css.row}>
        <label htmlFor="training-pace">{words.pace}</label>
        <select
          id="training-pace"
          className={css.select}
          value={String(pace)}
          onChange={({ target }) => control.setPace(target.value === 'null' ? null : Number(target.value))}
        >
          {trainingPaces.map((updates) => (
            <option key={updates} value={String(updates)}>
              {words.paceOf(updates)}
            </option>
          ))}
        </select>
      </div>
      <RateField />
      {failed ? <p role="alert">{words.failed}</p> : null}
      <RegimeNote mean={mean} />
      <p className="visually-hidden" role="status">
        {last && !running ? spokenReading(last, formatFull) : null}
      </p>
    </div>
  );
}
