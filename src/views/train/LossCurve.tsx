import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Loss } from '../../training/run.ts';
import { linePath } from '../../ui/linear.ts';
import { format, formatFull } from '../../walk/format.ts';
import { trainWords as words } from '../../words/train.ts';
import { useSize } from '../useSize.ts';
import { CurveAxes } from './CurveAxes.tsx';
import { domainOf, frameOf, nearest } from './scale.ts';
import css from './Train.module.css';

interface Props {
  readonly losses: readonly Loss[];
  /** The iteration that the lab is in. */
  readonly here: number;
  readonly log: boolean;
  readonly onGo: (iteration: number) => void;
}

const height = 168;
/** The loss over iterations: a cursor reads it, a click or Enter goes there. */
export function LossCurve({ losses, here, log, onGo }: Props) {
  const [ref, size] = useSize<HTMLDivElement>();
  const width = size?.width ?? 0;
  const [cursor, setCursor] = useState<number | null>(null);
  const { from, to, low, high } = domainOf(losses, log);
  const frame = useMemo(() => frameOf({ from, to, low, high }, width, height, log), [from, to, low, high, width, log]);
  const { x, y } = frame;
  const path = useMemo(() => linePath(losses.map((one) => [x(one.iteration), y(one.loss)])), [losses, x, y]);
  const read = nearest(losses, cursor ?? here);
  const last = losses.at(-1)?.iteration ?? 0;

  const move = (by: number) => {
    const at = losses.findIndex((one) => one === read) + by;
    setCursor(losses[Math.min(Math.max(at, 0), losses.length - 1)]?.iteration ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -20, PageUp: 20 };
    const by = event.key === 'Home' ? -losses.length : event.key === 'End' ? losses.length : steps[event.key];
    if (by !== undefined) move(by);
    else if (event.key === 'Enter' && read) onGo(read.iteration);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pointed = (clientX: number, box: DOMRect) => nearest(losses, x.invert(clientX - box.left))?.iteration ?? null;
  return (
    <div ref={ref} className={css.frame}>
      {width > 0 && read ? (
        <svg
          className={css.plot}
          width={width}
          height={height}
          role="slider"
          tabIndex={0}
          aria-label={words.jump}
          aria-valuemin={from + 1}
          aria-valuemax={last + 1}
          aria-valuenow={read.iteration + 1}
          aria-valuetext={words.readout(read.iteration, formatFull(read.loss))}
          onKeyDown={onKeyDown}
          onBlur={() => setCursor(null)}
          onPointerMove={(event) => setCursor(pointed(event.clientX, event.currentTarget.getBoundingClientRect()))}
          onPointerLeave={() => setCursor(null)}
          onClick={(event) => {
            const iteration = pointed(event.clientX, event.currentTarget.getBoundingClientRect());
            if (iteration !== null) onGo(iteration);
          }}
        >
          <CurveAxes frame={frame} height={height} />
          <path className={css.curve} d={path} />
          {here >= from && here <= last ? <path className={css.here} d={`M${x(here)},8V${height - 24}`} /> : null}
          {cursor === null ? null : <path className={css.cursor} d={`M${x(read.iteration)},8V${height - 24}`} />}
          <circle
            className={cursor === null ? css.dot : css.ring}
            cx={x(read.iteration)}
            cy={y(read.loss)}
            r="4.5"
            data-quantity={`figure.trainingLoss.${read.iteration}`}
            data-value={String(read.loss)}
          />
        </svg>
      ) : null}
      <p className={css.readout}>{read ? words.readout(read.iteration, format(read.loss, 4)) : null}</p>
    </div>
  );
}
