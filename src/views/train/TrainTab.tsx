import { useRef } from 'react';
import { useStore } from 'zustand';
import { setRate } from '../../documents/edits.ts';
import { trainWords as words } from '../../words/train.ts';
import { RateField } from '../inspector/RateField.tsx';
import { useActions, useLab, useLabStore, useSceneOf } from '../lab.ts';
import { Divergence } from './Divergence.tsx';
import { Arrived, Losses } from './Losses.tsx';
import { Pictures } from './Pictures.tsx';
import { ModeRow, RegimeNote, SplitRows } from './RegimeForm.tsx';
import { ThisUpdate } from './ThisUpdate.tsx';
import { trainingOf, type Pressed } from './session.ts';
import css from './Train.module.css';

const trainingPaces = [1, 10, null] as const;

/** Gradient descent over all observations, some or one at a time, as far and as fast as one likes; every iteration can be stepped into. */
export default function TrainTab() {
  const control = trainingOf(useLabStore());
  // What changes with every piece of news is drawn by parts of their own (Losses.tsx): the rest stays as it is while training goes on.
  const running = useStore(control.store, ({ standing }) => standing?.running === true);
  const divergence = useStore(control.store, ({ standing }) => standing?.divergence ?? null);
  const [failed, pressed, pace] = [
    useStore(control.store, (state) => state.failed),
    useStore(control.store, (state) => state.pressed),
    useStore(control.store, (state) => state.pace),
  ];
  const mean = useLab((lab) => lab.settings.reduction === 'mean');
  const followed = useSceneOf((scene) => scene.situation.batch.length);
  const rate = useSceneOf((scene) => scene.document.learningRate);
  const { edit, goTo } = useActions();
  const main = useRef<HTMLButtonElement>(null);
  // Training goes on in a drawer when it leads to the view of all observations; the button in use keeps the focus (Drawer.tsx).
  const wanted = (button: Pressed) => (pressed === button ? { 'data-wanted': '' } : null);
  const again = (smaller: number) => {
    const { standing, earlier } = control.store.getState();
    goTo({ iteration: earlier[0]?.iteration ?? standing?.losses[0]?.iteration ?? 0, step: 1, scalar: 0 });
    edit({ set: 'learningRate' }, (document) => setRate(document, smaller));
    control.run();
    // The button that was pressed goes with its warning: what it began can be paused by the one that has the focus now.
    main.current?.focus({ preventScroll: true });
  };
  return (
    <div className={css.tab}>
      <div className={css.buttons}>
        <button
          ref={main}
          type="button"
          {...wanted('run')}
          className={`${css.button} ${css.main}`}
          onClick={running ? control.pause : control.run}
        >
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
      <ModeRow />
      {running ? null : <ThisUpdate />}
      {divergence ? <Divergence divergence={divergence} rate={rate} sum={mean ? 1 : followed} onAgain={again} /> : null}
      <Pictures loss={<Losses />} onGo={control.goTo} />
      <SplitRows />
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
      <Arrived />
    </div>
  );
}
