import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { mapWords as words } from '../../words/map.ts';
import { useNames } from '../lab.ts';
import css from './Map.module.css';

/** What the plot of a network with two inputs shows: an output over them, or predictions against targets. */
interface Chosen {
  readonly output: number;
  readonly against: boolean;
}

const choice = createStore<Chosen>()(() => ({ output: 0, against: false }));

export const useChoice = (): Chosen => useStore(choice);

/** Which picture of a network with two inputs is shown. */
export function Choice({ outputs }: { readonly outputs: number }) {
  const { output, against } = useChoice();
  const names = useNames();
  return (
    <select
      className={css.choice}
      aria-label={words.choose}
      value={against ? 'against' : Math.min(output, outputs - 1)}
      onChange={({ target: { value } }) =>
        choice.setState(value === 'against' ? { against: true } : { against: false, output: Number(value) })
      }
    >
      {Array.from({ length: outputs }, (_, d) => (
        <option key={d} value={d}>
          {words.over(names.text(`yhat.${d}`))}
        </option>
      ))}
      <option value="against">{words.against}</option>
    </select>
  );
}
