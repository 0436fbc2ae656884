import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { inValue } from '../../ui/steps.ts';
import { linear, linePath } from '../../ui/linear.ts';
import { newGesture } from '../../ui/drag.ts';
import { useDrag } from '../../ui/useDrag.ts';
import { formatNumber, formatTelling } from '../../walk/format.ts';
import { parseId } from '../../walk/ids.ts';
import { valueOf } from '../../walk/pass.ts';
import { curveOf, interval, lossWith, lowestOn, slopeOf } from '../../walk/slope.ts';
import { symbolOf } from '../../walk/symbols.ts';
import { whyWords as words } from '../../words/why.ts';
import { Tex } from '../../ui/Tex.tsx';
import { setNumber } from '../inspector/edits.ts';
import { Axes } from '../inspector/PlotParts.tsx';
import { useActions, useNames } from '../lab.ts';
import css from './Slope.module.css';

const [width, height] = [284, 176];
const margin = { left: 34, right: 12, top: 12, bottom: 24 };
/** Half the tangent's length, in pixels. */
const reach = 52;
const points = 120;
const grid = (value: number) => Math.round(value * 100) / 100;

/** The range that is plotted: it stands still while a point is dragged inside it. */
function useFrame(scene: Scene, id: string, value: number): readonly [number, number] {
  const [frame, setFrame] = useState({ id, range: interval(scene.pass, id) });
  const [low, high] = frame.range;
  // A value that is not finite is in no range.
  if (frame.id === id && !(value < low || value > high)) return frame.range;
  const next = { id, range: interval(scene.pass, id) };
  setFrame(next);
  return next.range;
}

/** The loss over one value, all else as it is: the true curve, and the tangent whose slope is the gradient. */
export function SlopePlot({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const { edit } = useActions();
  const { pass, plan } = scene;
  const value = valueOf(pass, id);
  const [low, high] = useFrame(scene, id, value);
  const curve = useMemo(() => curveOf(pass, id, low, high, points), [pass, id, low, high]);
  const lowest = useMemo(() => lowestOn(curve), [curve]);
  const slope = slopeOf(pass, id);
  const loss = lossWith(pass, id, value);
  const name = useNames().say(id);
  const finite = [...curve.map((point) => point.loss), loss].filter(Number.isFinite);
  const [top, bottom] = finite.length > 0 ? [Math.max(...finite), Math.min(...finite)] : [1, 0];
  // Of a loss that hardly changes no tick could tell: it is level, in a frame of its own size.
  const level = top - bottom < 1e-4 * Math.max(Math.abs(top), 1);
  const pad = level ? Math.max(Math.abs(top), 1) / 2 : (top - bottom) * 0.08;
  const x = linear([low, high], [margin.left, width - margin.right]);
  const y = linear([bottom - pad, top + pad], [height - margin.bottom, margin.top]);
  const rise = (y(1) - y(0)) * slope;
  const run = x(1) - x(0);
  const scale = reach / Math.hypot(rise, run);
  const editable = /^[xyXYWc]$/.test(parseId(id)?.name ?? '');

  const set = (to: number, gesture: string) => edit({ set: id }, (document) => setNumber(document, id, grid(to)), gesture);
  const drag = useDrag(
    () => value,
    (from, { gesture, dx }) => set(Math.min(Math.max(x.invert(x(from) + dx), low), high), gesture),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = inValue[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(value + steps / 100, newGesture());
  };
  const [px, py] = [x(value), y(loss)];
  return (
    <figure className={css.figure} aria-label={words.curveOf(name)}>
      <svg width={width} height={height} role="group" aria-label={words.curveOf(name)}>
        <Axes x={x} y={y} />
        <clipPath id="slope">
          <rect x={margin.left} y={0} width={width - margin.left - margin.right} height={height - margin.bottom} />
        </clipPath>
        <g clipPath="url(#slope)">
          <path className={css.curve} d={linePath(curve.map((point) => [x(point.value), y(point.loss)]))} />
          {Number.isFinite(scale * rise * py) ? (
            <path className={css.tangent} d={`M${px - run * scale},${py - rise * scale}L${px + run * scale},${py + rise * scale}`} />
          ) : null}
        </g>
        {lowest === null ? null : <path className={css.lowest} d={`M${x(lowest.value)},${y(lowest.loss) - 5}v10`} />}
        {Number.isFinite(py) ? <path className={css.drop} d={`M${px},${py}V${height - margin.bottom}`} /> : null}
        {!Number.isFinite(px) || !Number.isFinite(py) ? null : editable ? (
          <g
            className={css.handle}
            role="slider"
            tabIndex={0}
            aria-label={words.drag(name)}
            aria-valuenow={value}
            aria-valuemin={low}
            aria-valuemax={high}
            aria-valuetext={formatNumber('', value, 2, scene.pass.settings)}
            transform={`translate(${px},${py})`}
            onKeyDown={onKeyDown}
            {...drag}
          >
            <circle r="16" className={css.hit} />
            <circle r="5.5" className={css.point} />
          </g>
        ) : (
          <circle cx={px} cy={py} r="5.5" className={css.point} />
        )}
      </svg>
      <span className={css.axisName}>
        <Tex {...symbolOf(id, plan.depth)} />
      </span>
      <figcaption className={css.caption}>
        <strong>{words.slopeIs(formatTelling(slope, scene.pass.settings))}</strong>
        {lowest === null ? null : <span>{words.lowest(formatNumber('', lowest.value, 2, scene.pass.settings))}</span>}
      </figcaption>
    </figure>
  );
}
