import { predictions } from '../../lab/predict.ts';
import { timelineWords as words } from '../../words/en/timeline.ts';
import { useActions, useLab } from '../lab.ts';
import css from './Timeline.module.css';

/** Whether each step is asked for before it is shown, and what of it. */
export function PredictSwitch() {
  const predict = useLab((lab) => lab.predict);
  const { setPredict } = useActions();
  return (
    <label className={css.pace}>
      {words.predict}
      <select value={predict} onChange={(event) => setPredict(predictions.find((one) => one === event.target.value) ?? 'off')}>
        {predictions.map((one) => (
          <option key={one} value={one}>
            {words.predictions[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
