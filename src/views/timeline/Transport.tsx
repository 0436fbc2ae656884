import { First, Last, Next, Pause, Play, Previous } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { timelineWords as words } from '../../words/timeline.ts';
import { useActions, useLab } from '../lab.ts';
import css from './Timeline.module.css';

/** First, back, play, on, last. */
export function Transport() {
  const actions = useActions();
  const playing = useLab((lab) => lab.playing);
  const atStart = useLab((lab) => lab.place.iteration === 0 && lab.place.step === 1 && lab.place.scalar === 0);
  return (
    <div className={css.transport} role="group" aria-label={words.transport}>
      <IconButton label={words.first} onClick={actions.first} disabled={atStart}>
        <First />
      </IconButton>
      <IconButton label={words.previous} onClick={actions.previous} disabled={atStart}>
        <Previous />
      </IconButton>
      <button type="button" className={css.play} aria-label={playing ? words.pause : words.play} onClick={() => actions.play(!playing)}>
        {playing ? <Pause /> : <Play />}
      </button>
      <IconButton label={words.next} onClick={actions.next}>
        <Next />
      </IconButton>
      <IconButton label={words.last} onClick={actions.last}>
        <Last />
      </IconButton>
    </div>
  );
}
