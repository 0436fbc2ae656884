import { extent } from 'd3-array';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { accept } from '../../documents/document.ts';
import { setObservation, setX } from '../../documents/edits.ts';
import { curveOver, hinges } from '../../lab/curve.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { linear, linePath } from '../../ui/linear.ts';
import { newGesture, useDrag } from '../../ui/useDrag.ts';
import { inspectorWords as words } from '../../words/inspector.ts';
import { useActions, useNames } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';
import { useLive } from '../live.ts';
import { useSize } from '../useSize.ts';
import css from './Plot.module.css';
import { Axes, Points } from './PlotParts.tsx';

const margin = { left: 30, right: 10, top: 10, bottom: 22 };
const grid = (value: number) => Math.round(value * 100) / 100;
const keySteps: Record<string, number> = {
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  PageUp: 0.25,
  PageDown: -0.25,
};

/** The data and ŷ(x) over one input: shares of the hidden neurons, hinges, and the followed observation, to be dragged. */
export function FitPlot() {
  const scene = useLateScene();
  const { edit } = useActions();
  const { count, show } = useNames();
  const [ref, size] = useSize<HTMLDivElement>();
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

  const set = (to: number, gesture: string) => edit({ set: 'x.0' }, (old) => accept(setX(old, old.observation, 0, grid(to))), gesture);
  const drag = useDrag(
    () => {
      hold(around);
      return x0;
    },
    (from, { gesture, dx }) => set(Math.min(Math.max(xScale.invert(xScale(from) + dx), frame.low), frame.high), gesture),
    () => hold(null),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const by = keySteps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(x0 + by, newGesture());
  };
  const predicted = !live && scene.reached('yhat.0') ? scene.value('yhat.0') : undefined;
  return (
    <div className={css.plot}>
      <div className={css.head}>
        <h3>{words.fit}</h3>
        <span>{words.dragObservation}</span>
      </div>
      <div ref={ref} className={css.frame}>
        {width > 0 ? (
          <>
            <svg width={width} height={height} role="group" aria-label={words.plotLabel(data.x.length)}>
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
                role="slider"
                tabIndex={0}
                aria-label={words.xSlider(count(observation))}
                aria-valuenow={x0}
                aria-valuetext={show('x.0', x0)}
                aria-valuemin={frame.low}
                aria-valuemax={frame.high}
                transform={`translate(${xScale(x0)},${yScale(y0)})`}
                onKeyDown={onKeyDown}
                {...drag}
              >
                <circle r="16" className={css.hit} />
                <circle r="9" className={css.ring} data-quantity="x.0" data-value={String(x0)} />
                <circle r="3.5" className={css.core} data-quantity="y.0" data-value={String(y0)} />
                <path d="M-14,-4l-5,4l5,4M14,-4l5,4l-5,4" className={css.chevrons} />
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
