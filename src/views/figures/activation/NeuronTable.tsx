import type { ActivationName } from '../../../core/network.ts';
import { sym } from '../../../notation/symbols.ts';
import { Tex } from '../../../ui/Tex.tsx';
import { figureWords } from '../../../words/figures.ts';
import { useNames } from '../../lab.ts';
import { Num } from '../../numbers/Num.tsx';
import css from '../Parts.module.css';
import type { NeuronAt } from './ActivationPlot.tsx';

const words = figureWords.activation;

interface Props {
  readonly layer: number;
  readonly depth: number;
  readonly activation: ActivationName;
  readonly neurons: readonly NeuronAt[];
}

/** The dots in numbers: h, f(h), f′(h), a neuron each row. What has not been computed yet stays empty. */
export function NeuronTable({ layer, depth, activation, neurons }: Props) {
  const { count } = useNames();
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption className="visually-hidden">{words.table(layer)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.neuron}</th>
            <th scope="col">
              <Tex {...sym('plainH')} />
              <span className="visually-hidden">h</span>
            </th>
            <th scope="col">
              <Tex {...(layer === depth ? sym('bareYhat') : sym('fOfH'))} />
              <span className="visually-hidden">{words.value}</span>
            </th>
            <th scope="col">
              <Tex {...sym('slopeOfH')} />
              <span className="visually-hidden">{words.slope}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {neurons.map(({ i, ids, h, z, slope }) => (
            <tr key={i}>
              <th scope="row">{count(i)}</th>
              <td>
                <Num id={ids.h} value={h} />
              </td>
              <td>
                <Num id={ids.z} value={z} />
              </td>
              <td>
                <Num id={ids.slope} value={slope} decimals={activation === 'sigmoid' ? 2 : 0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
