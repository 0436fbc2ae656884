import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Terrain } from '../../training/landscape.ts';
import { inPlot } from '../../ui/arrows.ts';
import { linear, linePath } from '../../ui/linear.ts';
import { format, formatFull, formatSmall } from '../../walk/format.ts';
import type { Names } from '../../walk/names.ts';
import { picturesWords as words } from '../../words/pictures.ts';
import { PlaneAxes } from '../map/PlaneAxes.tsx';
import { ColourBar } from '../pictures/ColourBar.tsx';
import { drawField } from '../pictures/field.ts';
import { Picture, type Draw } from '../pictures/Picture.tsx';
import { logShadeOf, logsOf } from '../pictures/shade.ts';
import { useSize } from '../../ui/useSize.ts';
import { cornerAt, cornerNear, flipped, type Corner } from './corner.ts';
import type { Lines } from './lines.ts';
import css from './Train.module.css';
import type { Landscape } from './useLandscape.ts';

interface Props {
  /** What is looked at now; what has been seen may still be of the last one. */
  readonly terrain: Terrain;
  readonly seen: Landscape | null;
  /** The two parameters over the run. */
  readonly path: Lines;
  readonly now: readonly [number, number];
  /** Their ids. */
  readonly across: string;
  readonly up: string;
  readonly names: Names;
  /** What stands beside the key. */
  readonly children: ReactNode;
}

const height = 204;
const margin = { left: 46, right: 52, top: 8, bottom: 22 };
const cross = 'M-13,0H-4M4,0H13M0,-13V-4M0,4V13';
const short = (log: number) => shortLoss(10 ** log);
const shortLoss = (loss: number) =>
  loss >= 1 ? format(loss, loss < 10 ? 1 : 0) : formatSmall(Number(loss.toPrecision(2))).replace(/0+$/, '');

/** The loss over two parameters as tints with lines, the run's path on it, and a cursor that reads it. */
export function LandscapePlot({ terrain, seen, path, now, across, up, names, children }: Props) {
  const [ref, size] = useSize<HTMLDivElement>();
  const width = size?.width ?? 0;
  const [cursor, setCursor] = useState<Corner | null>(null);
  const [low, high, bottom, top] = [...terrain.across, ...terrain.up];
  const { x, y } = useMemo(
    () => ({
      x: linear([low, high], [margin.left, Math.max(width - margin.right, margin.left + 1)]),
      y: linear([bottom, top], [height - margin.bottom, margin.top]),
    }),
    [low, high, bottom, top, width],
  );
  const shade = useMemo(() => logShadeOf(seen?.relief.losses ?? []), [seen]);
  const draw = useMemo((): Draw => {
    const buffer = document.createElement('canvas');
    return (context, ink) => {
      if (!seen) return;
      const { relief, terrain: of } = seen;
      // A relief of the last terrain stands where it belongs, until the next one shows.
      const [a, b] = [linear(of.across.map(x) as [number, number], of.across.map(x) as [number, number]), of.up.map(y)];
      context.save();
      context.beginPath();
      context.rect(x.range[0], y.range[1], x.range[1] - x.range[0], y.range[0] - y.range[1]);
      context.clip();
      const field = { columns: relief.size, rows: relief.size, values: flipped(logsOf(relief.losses, shade), relief.size) };
      drawField(context, buffer, field, shade, a, linear(b as [number, number], b as [number, number]), ink);
      context.restore();
    };
  }, [seen, shade, x, y]);

  const corner = seen ? (cursor ? cornerNear(seen, cursor.at) : null) : null;
  const there = corner ?? { at: now, loss: seen?.relief.here ?? NaN };
  const [nameA, nameB] = [names.text(across), names.text(up)];
  const move = (by: readonly [number, number], times: number) => {
    if (!seen) return;
    const from = corner ?? cornerNear(seen, now);
    setCursor(cornerAt(seen, from.column + by[0] * times, from.row + by[1] * times));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = inPlot[event.key];
    if (by) move(by, event.shiftKey ? 8 : 1);
    else if (event.key === 'PageUp' || event.key === 'PageDown') move([0, event.key === 'PageUp' ? 1 : -1], 8);
    else if (event.key === 'Home') setCursor(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const read = (event: React.MouseEvent<Element>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (seen) setCursor(cornerNear(seen, [x.invert(event.clientX - box.left), y.invert(event.clientY - box.top)]));
  };
  const trodden = useMemo(
    () => Array.from(path.values[0] ?? [], (value, k): [number, number] => [x(value), y(path.values[1]?.[k] ?? NaN)]),
    [path, x, y],
  );
  const line = useMemo(() => linePath(trodden), [trodden]);
  // From where the path was looked at last to where the network stands.
  const [lastX, lastY] = trodden.at(-1) ?? [NaN, NaN];
  const on = linePath([
    [lastX, lastY],
    [x(now[0]), y(now[1])],
  ]);
  const start = trodden.find(([px, py]) => Number.isFinite(px) && Number.isFinite(py));
  const [shownA, shownB] = [formatSmall(there.at[0]), formatSmall(there.at[1])];
  return (
    <>
      <div ref={ref} className={css.frame} style={{ height }} aria-busy={!seen?.relief.done}>
        {width > 0 ? (
          <>
            <Picture width={width} height={height} className={css.canvas} draw={draw} />
            <svg
              className={css.over}
              width={width}
              height={height}
              role="slider"
              tabIndex={0}
              aria-label={words.landscape(names.say(across), names.say(up))}
              // What the keys move is the place: its number is known also before the loss there is.
              aria-valuemin={low}
              aria-valuemax={high}
              aria-valuenow={there.at[0]}
              aria-valuetext={words.spokenThere(
                names.say(across),
                shownA,
                names.say(up),
                shownB,
                Number.isNaN(there.loss) ? null : formatFull(there.loss),
              )}
              onKeyDown={onKeyDown}
              onBlur={() => setCursor(null)}
              onPointerMove={read}
              onPointerLeave={(event) => event.pointerType === 'touch' || setCursor(null)}
              onClick={read}
            >
              <PlaneAxes x={x} y={y} across={nameA} up={nameB} />
              {[css.pathCasing, css.path].map((name) => (
                <g key={name} className={name}>
                  <path d={line} />
                  <path d={on} />
                </g>
              ))}
              {start ? <circle className={css.ring} cx={start[0]} cy={start[1]} r="4" /> : null}
              <circle className={css.standing} cx={x(now[0])} cy={y(now[1])} r="5" />
              {corner ? (
                <g className={css.cross} transform={`translate(${x(corner.at[0])},${y(corner.at[1])})`}>
                  <path d={cross} />
                  <path d={cross} />
                </g>
              ) : null}
              {seen ? (
                <ColourBar
                  shade={shade}
                  left={x.range[1] + 10}
                  top={margin.top}
                  height={y.range[0] - margin.top}
                  text={short}
                  ends={false}
                />
              ) : null}
            </svg>
          </>
        ) : null}
      </div>
      <p className={css.readout}>
        {Number.isNaN(there.loss) ? null : (
          <>
            <span data-quantity="figure.landscape.loss" data-value={String(there.loss)}>
              {words.lossThere(format(there.loss, 4))}
            </span>
            <span className={css.place}>
              {words.place(shownA, shownB)}
              <span data-quantity="figure.landscape.across" data-value={String(there.at[0])} />
              <span data-quantity="figure.landscape.up" data-value={String(there.at[1])} />
            </span>
          </>
        )}
      </p>
      <div className={css.keys}>
        {start ? (
          <span className={css.keyOf}>
            <svg width="12" height="12" aria-hidden="true">
              <circle className={css.ring} cx="6" cy="6" r="4" />
            </svg>
            {words.marks.start}
          </span>
        ) : null}
        <span className={css.keyOf}>
          <svg width="12" height="12" aria-hidden="true">
            <circle className={css.standing} cx="6" cy="6" r="5" />
          </svg>
          {words.marks.now}
        </span>
        {children}
      </div>
    </>
  );
}
