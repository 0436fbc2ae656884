import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Loss } from '../../training/run.ts';
import { inValue } from '../../ui/steps.ts';
import { linePath } from '../../ui/linear.ts';
import { format, formatFull } from '../../walk/format.ts';
import { trainWords as words } from '../../words/train.ts';
import { useSize } from '../../ui/useSize.ts';
import { CurveAxes } from './CurveAxes.tsx';
import { domainOf, frameOf, nearest, readingsOf, spokenReading } from './scale.ts';
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
  const readings = useMemo(() => readingsOf(losses), [losses]);
  const { from, to, low, high } = domainOf(readings, log);
  const frame = useMemo(() => frameOf({ from, to, low, high }, width, height, log), [from, to, low, high, width, log]);
  const { x, y } = frame;
  const path = useMemo(() => linePath(readings.map((one) => [x(one.iteration), y(one.training)])), [readings, x, y]);
  const outPath = useMemo(
    () => linePath(readings.flatMap(({ iteration, heldOut }) => (heldOut === null ? [] : [[x(iteration), y(heldOut)]]))),
    [readings, x, y],
  );
  const read = nearest(readings, cursor ?? here);
  const last = readings.at(-1)?.iteration ?? 0;

  const move = (by: number) => {
    const at = readings.findIndex((one) => one === read) + by;
    setCursor(readings[Math.min(Math.max(at, 0), readings.length - 1)]?.iteration ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ...inValue, PageDown: -20, PageUp: 20 };
    const by = event.key === 'Home' ? -readings.length : event.key === 'End' ? readings.length : steps[event.key];
    if (by !== undefined) move(by);
    else if (event.key === 'Enter' && read) onGo(read.iteration);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pointed = (clientX: number, box: DOMRect) => nearest(readings, x.invert(clientX - box.left))?.iteration ?? null;
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
          aria-valuetext={spokenReading(read, formatFull)}
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
          {outPath === '' ? null : <path className={css.heldOut} d={outPath} />}
          {here >= from && here <= last ? <path className={css.here} d={`M${x(here)},8V${height - 24}`} /> : null}
          {cursor === null ? null : <path className={css.cursor} d={`M${x(read.iteration)},8V${height - 24}`} />}
          <circle
            className={cursor === null ? css.dot : css.ring}
            cx={x(read.iteration)}
            cy={y(read.training)}
            r="4.5"
            data-quantity={`figure.trainingLoss.${read.iteration}`}
            data-value={String(read.training)}
          />
          {read.heldOut === null ? null : (
            <circle
              className={css.ring}
              cx={x(read.iteration)}
              cy={y(read.heldOut)}
              r="4.5"
              data-quantity={`figure.heldOutLoss.${read.iteration}`}
              data-value={String(read.heldOut)}
            />
          )}
        </svg>
      ) : null}
      <p className={css.reading} data-both={outPath === '' ? undefined : ''}>
        {read ? spokenReading(read, (value) => format(value, 4)) : null}
      </p>
      {outPath === '' ? null : (
        <p className={css.legend}>
          <span data-line="training">{words.keys.training}</span> <span data-line="heldOut">{words.keys.heldOut}</span>{' '}
          {words.perObservation}
        </p>
      )}
    </div>
  );
}
