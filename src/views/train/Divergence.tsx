import type { Divergence as Gone } from '../../training/run.ts';
import { format, formatFull } from '../../walk/format.ts';
import { trainWords as words } from '../../words/train.ts';
import css from './Train.module.css';

interface Props {
  readonly divergence: Gone;
  readonly rate: number;
  /** Of how many observations an update follows the sum. */
  readonly sum: number;
  readonly onAgain: (rate: number) => void;
}

/** A tenth, without the digits that a division by ten may leave behind. */
const tenth = (rate: number) => Number((rate / 10).toPrecision(12));

/** Why training has stopped by itself, and a way on. */
export function Divergence({ divergence: { iteration, loss, layer, largest }, rate, sum, onAgain }: Props) {
  const smaller = tenth(rate);
  return (
    <div className={css.warning} role="alert">
      <p>{words.diverged(iteration, loss, format(loss, 0), layer, format(largest, 0), formatFull(rate))}</p>
      {sum > 1 ? <p>{words.ofSum(sum)}</p> : null}
      <button type="button" className={css.button} onClick={() => onAgain(smaller)}>
        {words.smaller(formatFull(smaller))}
      </button>
    </div>
  );
}
