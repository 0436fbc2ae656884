import { paces } from '../../lab/state.ts';
import { OneOf } from '../../ui/OneOf.tsx';
import { grains } from '../../walk/step.ts';
import { timelineWords as words } from '../../words/timeline.ts';
import { useActions, useLab } from '../lab.ts';
import css from './Timeline.module.css';
import { Track } from './Track.tsx';
import { Transport } from './Transport.tsx';

/** How far one step goes. */
function GrainSwitch() {
  const grain = useLab((lab) => lab.grain);
  const { setGrain } = useActions();
  return (
    <OneOf
      label={words.grain}
      of={grains}
      value={grain}
      onChange={setGrain}
      text={(one) => words.grains[one]}
      css={{ group: css.grains, item: css.grain }}
    />
  );
}

function Pace() {
  const pace = useLab((lab) => lab.pace);
  const { setPace } = useActions();
  return (
    <label className={css.pace}>
      {words.pace}
      <select value={pace} onChange={(event) => setPace(Number(event.target.value))}>
        {paces.map((one) => (
          <option key={one} value={one}>
            {words.paceOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Iteration() {
  const iteration = useLab((lab) => lab.place.iteration);
  const { backToStart } = useActions();
  return (
    <span className={css.iteration}>
      <span>{words.iteration(iteration)}</span>
      {iteration > 0 ? (
        <button type="button" className={css.back} onClick={backToStart}>
          {words.backToStart}
        </button>
      ) : null}
    </span>
  );
}

/** Where the walk is, and everything that moves it. */
export function Timeline() {
  return (
    <footer className={css.timeline}>
      <Transport />
      <Track />
      <div className={css.options}>
        <GrainSwitch />
        <div className={css.more}>
          <Iteration />
          <Pace />
        </div>
      </div>
    </footer>
  );
}
