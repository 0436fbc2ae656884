import { wholeStep } from '../../lab/cover.ts';
import { predictions } from '../../lab/predict.ts';
import { cardWords as words } from '../../words/card.ts';
import { useActions, useLab } from '../lab.ts';
import css from './Choices.module.css';

const room = 'room';
const choices = [...predictions, room] as const;

/** Whether each step is asked for before it is shown, and what of it: of the one who steps, or of a room, whose numbers are uncovered. */
export function PredictSwitch() {
  const predict = useLab((lab) => (lab.covered.includes(wholeStep) ? room : lab.predict));
  const { setPredict, coverSteps } = useActions();
  return (
    <label className={css.predict}>
      {words.predict}
      <select
        aria-label={words.predict}
        value={predict}
        onChange={({ target: { value } }) =>
          value === room ? coverSteps(true) : setPredict(predictions.find((one) => one === value) ?? 'off')
        }
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {words.predictions[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
