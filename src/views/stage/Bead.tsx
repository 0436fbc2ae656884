import { memo, type KeyboardEvent } from 'react';
import { accept } from '../../documents/document.ts';
import { setWeight } from '../../documents/edits.ts';
import { sym } from '../../notation/symbols.ts';
import { inValue } from '../../ui/steps.ts';
import { Tex } from '../../ui/Tex.tsx';
import { newGesture } from '../../ui/drag.ts';
import { useDrag } from '../../ui/useDrag.ts';
import { stageWords } from '../../words/stage.ts';
import { useActions, useNames } from '../lab.ts';
import { Num } from '../numbers/Num.tsx';
import css from './Bead.module.css';

interface Props {
  readonly layer: number;
  readonly i: number;
  readonly j: number;
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly gradient: number | undefined;
  readonly gradientHeat: number;
  readonly gradientCovered: boolean;
  readonly active: boolean;
  /** Whether the update has replaced it: then it is a result, no longer something to drag. */
  readonly updated: boolean;
  readonly weightWritten: boolean;
  readonly gradientWritten: boolean;
}

/** One hundredth for a pixel or a key; values stay on that grid so that they can be read and typed. */
const grid = (value: number) => Math.round(value * 100) / 100;

/** A weight on its edge, to be dragged sideways, with its gradient under it once that is known. */
export const Bead = memo(function Bead(props: Props) {
  const { layer, i, j, x, y, value, gradient, gradientHeat, gradientCovered, active, updated, weightWritten, gradientWritten } = props;
  const slope = gradient !== undefined || gradientCovered;
  const { edit } = useActions();
  const { say, show } = useNames();
  const id = `W.${layer}.${i}.${j}`;
  const set = (to: number, gesture: string) => edit({ set: id }, (document) => accept(setWeight(document, layer, i, j, grid(to))), gesture);
  const drag = useDrag(
    () => value,
    (from, { gesture, dx }) => set(from + dx / 100, gesture),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = inValue[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(value + steps / 100, newGesture());
  };
  const slider = {
    role: 'slider',
    tabIndex: 0,
    'aria-label': stageWords.weight(say(id)),
    'aria-valuenow': value,
    'aria-valuetext': show(id, value),
    onKeyDown,
    ...drag,
  };
  return (
    <div className={css.bead} style={{ left: x, top: y }} data-active={active || undefined} data-slope={slope ? '' : undefined}>
      <span
        className={css.weight}
        data-sign={value < 0 ? 'negative' : 'positive'}
        data-written={weightWritten || undefined}
        data-fixed={updated || undefined}
        {...(updated ? null : slider)}
      >
        <Num id={id} value={value} bare={!updated} />
      </span>
      {slope ? (
        <span className={css.slope} data-written={gradientWritten || undefined}>
          <Tex {...sym('nabla')} />
          <Num id={`gradW.${layer}.${i}.${j}`} value={gradient} heat={gradientHeat} className={css.slopeValue} />
        </span>
      ) : null}
    </div>
  );
});
