import { scaleFor, scalesOf } from '../../lab/scales.ts';
import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { shelfWords as words } from '../../words/shelf.ts';
import { useActions, useNames } from '../lab.ts';
import { heatOf, Num } from '../numbers/Num.tsx';
import { isShut } from '../stage/model.ts';
import css from './Shelf.module.css';

interface Props {
  readonly scene: Scene;
  readonly layer: number;
  /** Whether this step takes it from the shelf. */
  readonly reused: boolean;
  /** Whether this step has just put it there. */
  readonly fresh: boolean;
  /** Room for a step's number only. */
  readonly short: boolean;
  /** Whether there is room for the digits of all slots. */
  readonly digits: boolean;
}

/** The place of one ∇h: its numbers, or the step that will bring them. */
export function Slot({ scene, layer, reused, fresh, short, digits }: Props) {
  const { goTo } = useActions();
  const { say } = useNames();
  const { plan, place } = scene;
  const width = plan.widths[layer] ?? 0;
  const step = plan.writer.get(`gradH.${layer}`) ?? 1;
  const ids = Array.from({ length: width }, (_, i) => `gradH.${layer}.${i}`);
  const filled = ids.some(scene.reached);
  const scale = scaleFor(scalesOf(scene.pass), ids[0] ?? '');
  return (
    <li className={css.slot} data-filled={filled || undefined} data-reused={reused || undefined} data-fresh={fresh || undefined}>
      <button
        type="button"
        className={css.symbol}
        aria-label={words.goTo(say(`gradH.${layer}`), step)}
        onClick={() => goTo({ iteration: place.iteration, step, scalar: 0 })}
      >
        <Tex {...sym('gradH', { l: layer })} />
      </button>
      <span className={css.numbers} data-digits={digits || undefined}>
        {filled
          ? ids.map((id, i) => {
              const value = scene.reached(id) ? scene.value(id) : undefined;
              return (
                <Num
                  key={id}
                  id={id}
                  value={value}
                  heat={value === undefined ? 0 : heatOf(value, scale)}
                  shut={value === 0 && isShut(scene, layer, i)}
                  bare={!digits}
                  className={css.cell}
                >
                  {digits ? undefined : value !== undefined && value < 0 ? <span className={css.dash} aria-hidden="true" /> : ''}
                </Num>
              );
            })
          : null}
      </span>
      <span className={css.note}>{reused ? words.reused : fresh ? words.new : short ? step : words.step(step)}</span>
    </li>
  );
}
