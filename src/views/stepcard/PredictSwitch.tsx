import { predictions } from '../../lab/predict.ts';
import { cardWords as words } from '../../words/card.ts';
import { useActions, useLab } from '../lab.ts';
import css from './StepCard.module.css';

/** Whether each step is asked for before it is shown, and what of it. */
export function PredictSwitch() {
  const predict = useLab((lab) => lab.predict);
  const { setPredict } = useActions();
  return (
    <label className={css.predict}>
      {words.predict}
      <select
        aria-label={words.predict}
        value={predict}
        onChange={(event) => setPredict(predictions.find((one) => one === event.target.value) ?? 'off')}
      >
        {predictions.map((one) => (
          <option key={one} value={one}>
            {words.predictions[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
