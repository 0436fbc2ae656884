import * as ToggleGroup from '@radix-ui/react-toggle-group';
import { paces } from '../../lab/state.ts';
import { grains, type Grain } from '../../walk/step.ts';
import { timelineWords as words } from '../../words/timeline.ts';
import { useActions, useLab } from '../lab.ts';
import css from './Timeline.module.css';
import { Track } from './Track.tsx';
import { Transport } from './Transport.tsx';

const isGrain = (value: string): value is Grain => (grains as readonly string[]).includes(value);

/** How far one step goes. */
function GrainSwitch() {
  const grain = useLab((lab) => lab.grain);
  const { setGrain } = useActions();
  return (
    <ToggleGroup.Root
      type="single"
      // The arrow keys step the walk, here as elsewhere.
      rovingFocus={false}
      className={css.grains}
      value={grain}
      aria-label={words.grain}
      onValueChange={(value) => isGrain(value) && setGrain(value)}
    >
      {grains.map((one) => (
        <ToggleGroup.Item key={one} value={one} className={css.grain}>
          {words.grains[one]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
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
