import { nice } from 'd3-array';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { linear, linePath, type Linear } from '../../ui/linear.ts';
import { formatFull, formatSmall } from '../../walk/format.ts';
import type { Names } from '../../walk/names.ts';
import { picturesWords as words } from '../../words/pictures.ts';
import { css as colour } from '../pictures/ink.ts';
import { Picture, type Draw } from '../pictures/Picture.tsx';
import { useSize } from '../../ui/useSize.ts';
import { CurveAxes } from './CurveAxes.tsx';
import { nearestLine, spanOf, type Lines } from './lines.ts';
import type { Parameter } from './parameters.ts';
import { margin, type CurveFrame } from './scale.ts';
import css from './Train.module.css';

interface Props {
  readonly lines: Lines;
  /** Those that the lines are of, in the same order. */
  readonly parameters: readonly Parameter[];
  /** The one that is read. */
  readonly read: Parameter;
  readonly here: number;
  readonly names: Names;
  readonly onRead: (id: string) => void;
  readonly onGo: (iteration: number) => void;
}

const height = 172;
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageDown: -20, PageUp: 20, Home: -Infinity, End: Infinity };
/** Pixels from a line at which the pointer is still on it. */
const reach = 14;

/** Parameters over iterations: weights solid, intercepts dashed, the one that is read thick. */
export function LinesPlot({ lines, parameters, read, here, names, onRead, onGo }: Props) {
  const [ref, size] = useSize<HTMLDivElement>();
  const [cursor, setCursor] = useState<number | null>(null);
  const width = size?.width ?? 0;
  const { iterations } = lines;
  const [begin = 0, end = 0] = [iterations[0], iterations.at(-1)];
  const [, to] = nice(begin, Math.max(end, begin + 1), 4);
  const [low, high] = useMemo(() => spanOf(lines), [lines]);
  const { frame, y } = useMemo((): { frame: CurveFrame; y: Linear } => {
    const x = linear([begin, to], [margin.left, Math.max(width - margin.right, margin.left + 1)]);
    const up = linear([low, high], [height - margin.bottom, margin.top]);
    return { frame: { x, y: up, ticks: up.ticks(4) }, y: up };
  }, [begin, to, low, high, width]);
  const { x } = frame;

  const draw = useMemo(
    (): Draw => (context, ink) => {
      context.strokeStyle = colour(ink.ctl);
      context.lineWidth = 1.2;
      for (const kind of ['W', 'c'] as const) {
        context.setLineDash(kind === 'W' ? [] : [4, 3]);
        context.beginPath();
        parameters.forEach((parameter, j) => {
          if (parameter.kind !== kind) return;
          let pen: 'moveTo' | 'lineTo' = 'moveTo';
          lines.values[j]?.forEach((value, k) => {
            if (Number.isNaN(value)) return;
            context[pen](x(iterations[k] ?? 0), y(value));
            pen = 'lineTo';
          });
        });
        context.stroke();
      }
    },
    [lines, iterations, parameters, x, y],
  );

  const line = lines.values[parameters.indexOf(read)] ?? new Float64Array();
  const k = nearestIndex(iterations, cursor ?? here);
  const [iteration = 0, value = NaN] = [iterations[k], line[k]];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const other = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by !== undefined) setCursor(iterations[Math.min(Math.max(k + by, 0), iterations.length - 1)] ?? null);
    else if (other !== undefined)
      onRead(parameters[(parameters.indexOf(read) + other + parameters.length) % parameters.length]?.id ?? read.id);
    else if (event.key === 'Enter') onGo(iteration);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const at = (event: React.MouseEvent<Element>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const pointed = nearestIndex(iterations, x.invert(event.clientX - box.left));
    setCursor(iterations[pointed] ?? null);
    const near = nearestLine(lines, pointed, y.invert(event.clientY - box.top), Math.abs(y.invert(reach) - y.invert(0)));
    const one = near === null ? undefined : parameters[near];
    if (one) onRead(one.id);
    return iterations[pointed];
  };
  const [name, said] = [names.text(read.id), names.say(read.id)];
  return (
    <>
      <div ref={ref} className={css.frame} style={{ height }}>
        {width > 0 ? (
          <>
            <Picture width={width} height={height} className={css.canvas} draw={draw} />
            <svg
              className={css.over}
              width={width}
              height={height}
              role="slider"
              tabIndex={0}
              aria-label={words.lines}
              aria-valuemin={begin + 1}
              aria-valuemax={end + 1}
              aria-valuenow={iteration + 1}
              aria-valuetext={words.spoken(said, formatFull(value), iteration)}
              onKeyDown={onKeyDown}
              onBlur={() => setCursor(null)}
              onPointerMove={at}
              onPointerLeave={(event) => event.pointerType === 'touch' || setCursor(null)}
              onClick={(event) => {
                const iterationThere = at(event);
                if (iterationThere !== undefined) onGo(iterationThere);
              }}
            >
              <CurveAxes frame={frame} height={height} />
              {low < 0 && high > 0 ? <path className={css.zero} d={`M${x.range[0]},${y(0)}H${x.range[1]}`} /> : null}
              <path
                className={css.curve}
                data-kind={read.kind}
                d={linePath(Array.from(line, (one, i) => [x(iterations[i] ?? 0), y(one)]))}
              />
              {here >= begin && here <= end ? (
                <path className={css.here} d={`M${x(here)},${margin.top}V${height - margin.bottom}`} />
              ) : null}
              {cursor === null ? null : <path className={css.cursor} d={`M${x(iteration)},${margin.top}V${height - margin.bottom}`} />}
              {Number.isNaN(value) ? null : (
                <circle
                  className={cursor === null ? css.dot : css.ring}
                  cx={x(iteration)}
                  cy={y(value)}
                  r="4.5"
                  data-quantity={`figure.trail.${read.id}.${iteration}`}
                  data-value={String(value)}
                />
              )}
            </svg>
          </>
        ) : null}
      </div>
      <p className={css.readout}>{Number.isNaN(value) ? null : words.readout(name, formatSmall(value), iteration)}</p>
      <p className={css.keys} aria-hidden="true">
        {(['W', 'c'] as const).map((kind) => (
          <span key={kind} className={css.keyOf}>
            <svg width="22" height="8">
              <path className={css.sample} data-kind={kind} d="M0,4H22" />
            </svg>
            {words.key[kind]}
          </span>
        ))}
      </p>
    </>
  );
}

/** Where in rising numbers the one nearest to a value is. */
function nearestIndex(rising: readonly number[], value: number): number {
  return rising.reduce((best, one, k) => (Math.abs(one - value) < Math.abs((rising[best] ?? NaN) - value) ? k : best), 0);
}
