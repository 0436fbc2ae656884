import { extent } from 'd3-array';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { setObservation } from '../../documents/edits.ts';
import { moveObservation, targetNear, type Point } from '../../documents/points.ts';
import { curveOver, hinges } from '../../lab/curve.ts';
import { sym } from '../../notation/symbols.ts';
import { later } from '../../ui/later.tsx';
import { Tex } from '../../ui/Tex.tsx';
import { linear, linePath } from '../../ui/linear.ts';
import { useDrag } from '../../ui/useDrag.ts';
import { inspectorWords as words } from '../../words/inspector.ts';
import { useActions, useNames } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';
import { useLive } from '../train/live.ts';
import { useSize } from '../../ui/useSize.ts';
import css from './Plot.module.css';
import { Axes, Points } from './PlotParts.tsx';

const margin = { left: 30, right: 10, top: 10, bottom: 22 };
const grid = (value: number) => Math.round(value * 100) / 100;
/** What a key adds to x and to y. */
const keySteps: Record<string, readonly [number, number]> = {
  ArrowRight: [0.01, 0],
  ArrowLeft: [-0.01, 0],
  ArrowUp: [0, 0.01],
  ArrowDown: [0, -0.01],
  PageUp: [0.25, 0],
  PageDown: [-0.25, 0],
};
/** A drag along x keeps the y that the point had when it began, also after a turn further up; from so many pixels on, y moves too. */
const slack = 8;
const beyondSlack = (dy: number) => Math.sign(dy) * Math.max(Math.abs(dy) - slack, 0);

const PointTools = later(() => import('../points/PointTools.tsx'));

/** The data and ŷ(x) over one input: shares of the hidden neurons, hinges, and the followed observation, to be dragged. */
export function FitPlot() {
  const scene = useLateScene();
  const { edit } = useActions();
  const { count, show } = useNames();
  const [ref, size] = useSize<HTMLDivElement>();
  const svg = useRef<SVGSVGElement>(null);
  const { document } = scene;
  const { data, observation } = document;
  const live = useLive();
  const network = live ?? (scene.updated('W.1') ? scene.pass.updated : document);
  const [width, height] = [size?.width ?? 0, size?.height ?? 0];
  const x0 = data.x[observation]?.[0] ?? 0;
  const y0 = data.y[observation]?.[0] ?? 0;

  const around = useMemo(() => {
    const [low = -1, high = 1] = extent(data.x.flat());
    const [bottom = 0, top = 1] = extent(data.y.flat());
    const [wide, tall] = [Math.max(high - low, 0.5) * 0.06, Math.max(top - bottom, 0.5) * 0.12];
    return {
      low: Math.floor((low - wide) * 2) / 2,
      high: Math.ceil((high + wide) * 2) / 2,
      bottom: Math.min(bottom - tall, 0),
      top: top + tall,
    };
  }, [data]);
  // While a point is dragged the frame stands still under the finger, also where that point is the outermost one.
  const [held, hold] = useState<typeof around | null>(null);
  const frame = held ?? around;
  const { xScale, yScale } = useMemo(
    () => ({
      xScale: linear([frame.low, frame.high], [margin.left, Math.max(width - margin.right, margin.left + 1)]),
      yScale: linear([frame.bottom, frame.top], [Math.max(height - margin.bottom, margin.top + 1), margin.top]),
    }),
    [frame, width, height],
  );
  const curve = useMemo(() => curveOver(network, frame.low, frame.high), [network, frame]);
  const path = (values: readonly number[]) =>
    linePath(values.map((value, i) => [xScale(curve.x[i] ?? NaN), yScale(Math.min(Math.max(value, frame.bottom - 50), frame.top + 50))]));

  const within = (value: number, low: number, high: number) => grid(Math.min(Math.max(value, low), high));
  const xAt = (px: number) => within(xScale.invert(px), frame.low, frame.high);
  const yAt = (py: number) => targetNear(document, 0, within(yScale.invert(py), frame.bottom, frame.top));
  const move = (to: Point, gesture: string) =>
    edit(words.moveObservation(count(observation)), (old) => moveObservation(old, old.observation, to), gesture);
  const drag = useDrag(
    () => {
      hold(around);
      return { px: xScale(x0), py: yScale(y0), y: y0 };
    },
    ({ px, py, y }, { gesture, dx, dy }) =>
      move({ x: [xAt(px + dx)], y: [beyondSlack(dy) === 0 ? y : yAt(py + beyondSlack(dy))] }, gesture),
    () => hold(null),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const by = keySteps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const [right, up] = by;
    // A class changes to the other one at once.
    const near = targetNear(document, 0, grid(y0 + up));
    const target = up === 0 || near !== y0 ? near : targetNear(document, 0, y0 + Math.sign(up));
    edit({ set: up === 0 ? 'x.0' : 'y.0' }, (old) =>
      moveObservation(old, old.observation, up === 0 ? { x: [grid(x0 + right)], y: [] } : { x: [], y: [target] }),
    );
  };
  const predicted = !live && scene.reached('yhat.0') ? scene.value('yhat.0') : undefined;
  return (
    <div className={css.plot}>
      <div className={css.head}>
        <h3>{words.fit}</h3>
        {width > 0 ? (
          <PointTools
            svg={svg}
            pixelOf={(n) => ({ px: xScale(data.x[n]?.[0] ?? NaN), py: yScale(data.y[n]?.[0] ?? NaN) })}
            pointAt={({ px, py }) => ({ x: [xAt(px)], y: [yAt(py)] })}
            beside={() => ({ px: xScale(x0) + 14, py: yScale(y0) })}
            hold={(held) => hold(held ? around : null)}
          />
        ) : null}
      </div>
      <div ref={ref} className={css.frame}>
        {width > 0 ? (
          <>
            <svg ref={svg} width={width} height={height} role="group" aria-label={words.plotLabel(data.x.length)}>
              <clipPath id="plot">
                <rect
                  x={margin.left}
                  y={margin.top}
                  width={Math.max(width - margin.left - margin.right, 0)}
                  height={Math.max(height - margin.top - margin.bottom, 0)}
                />
              </clipPath>
              <Axes x={xScale} y={yScale} />
              <g clipPath="url(#plot)">
                {curve.shares.map((values, j) => (
                  <path key={j} className={css.share} data-dash={j % 4} d={path(values)} />
                ))}
                {hinges(network).map(({ neuron, x }) => (
                  <path key={neuron} className={css.hinge} d={`M${xScale(x)},${yScale.range[0]}v-9`}>
                    <title>{words.hinge(count(neuron))}</title>
                  </path>
                ))}
                <Points
                  x={xScale}
                  y={yScale}
                  data={data}
                  followed={observation}
                  onPick={(n) => edit({ follow: n }, (old) => setObservation(old, n))}
                />
                {curve.yhat.map((values, d) => (
                  <path key={d} className={css.fit} data-output={d} d={path(values)} />
                ))}
                <path className={css.followed} d={`M${xScale(x0)},${yScale.range[0]}V${yScale(y0)}`} />
                {predicted === undefined ? null : (
                  <>
                    <path className={css.residual} d={`M${xScale(x0)},${yScale(y0)}V${yScale(predicted)}`} />
                    <circle className={css.prediction} cx={xScale(x0)} cy={yScale(predicted)} r="3.5" />
                  </>
                )}
              </g>
              <g
                className={css.handle}
                data-handle=""
                role="slider"
                tabIndex={0}
                aria-label={words.xSlider(count(observation))}
                aria-valuenow={x0}
                aria-valuetext={`${show('x.0', x0)}, ${show('y.0', y0)}`}
                aria-valuemin={frame.low}
                aria-valuemax={frame.high}
                transform={`translate(${xScale(x0)},${yScale(y0)})`}
                onKeyDown={onKeyDown}
                {...drag}
              >
                <circle r="16" className={css.hit} />
                <circle r="9" className={css.ring} data-quantity="x.0" data-value={String(x0)} />
                <circle r="3.5" className={css.core} data-quantity="y.0" data-value={String(y0)} />
                <path d="M-14,-4l-5,4l5,4M14,-4l5,4l-5,4M-4,-14l4,-5l4,5M-4,14l4,5l4,-5" className={css.chevrons} />
              </g>
            </svg>
            <span className={css.curveName} style={{ left: margin.left + 4, top: Math.max(yScale(curve.yhat[0]?.[8] ?? 0) - 30, 4) }}>
              <Tex {...sym('yhatOfX')} />
            </span>
          </>
        ) : null}
      </div>
    </div>
  );
}
