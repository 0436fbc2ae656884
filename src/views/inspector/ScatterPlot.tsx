import { extent, nice } from 'd3-array';
import { useMemo, type ReactNode } from 'react';
import { outputsOf } from '../../core/columns.ts';
import { setObservation } from '../../documents/edits.ts';
import { linear } from '../../ui/linear.ts';
import { inspectorWords as words } from '../../words/inspector.ts';
import { useActions, useHeldOut } from '../lab.ts';
import { cross } from './cross.ts';
import { useLateScene } from '../LateScene.tsx';
import { useLive } from '../train/live.ts';
import { useSize } from '../../ui/useSize.ts';
import css from './Plot.module.css';
import { LiveMarks } from './LiveMarks.tsx';
import { Axes } from './PlotParts.tsx';

const margin = { left: 34, right: 10, top: 10, bottom: 36 };
/** Past so many points every k-th observation is drawn. */
const most = 600;

/** A mark for each output, a circle or a triangle, drawn where it stands: a transform for each would make each a layer of its own. */
const shapes = [
  (x: number, y: number) => `M${x - 3.4},${y}a3.4,3.4 0 1 0 6.8,0a3.4,3.4 0 1 0 -6.8,0`,
  (x: number, y: number) => `M${x},${y - 4}l4,7.2h-8Z`,
];

/** Predictions against targets, an output each shape: on the diagonal a prediction is right. */
export default function ScatterPlot({ choice }: { readonly choice?: ReactNode }) {
  const scene = useLateScene();
  const { edit } = useActions();
  const out = useHeldOut();
  const [ref, size] = useSize<HTMLDivElement>();
  const { document } = scene;
  const { data, observation } = document;
  const live = useLive();
  const { layers } = live ?? document;
  const predictions = useMemo(() => outputsOf({ layers }, data.x), [layers, data.x]);
  const [width, height] = [size?.width ?? 0, size?.height ?? 0];
  const [low, high] = useMemo(() => {
    const finite = predictions.flat().filter(Number.isFinite);
    const [least = 0, most = 1] = extent([...data.y.flat(), ...finite]);
    const pad = Math.max(most - least, 0.2) * 0.08;
    // While it trains, ends in round numbers: axes that seldom change.
    return live ? nice(least - pad, most + pad, 4) : [least - pad, most + pad];
  }, [data, predictions, live]);
  const { x, y } = useMemo(
    () => ({
      x: linear([low, high], [margin.left, Math.max(width - margin.right, margin.left + 1)]),
      y: linear([low, high], [Math.max(height - margin.bottom, margin.top + 1), margin.top]),
    }),
    [low, high, width, height],
  );
  const every = Math.ceil((data.x.length * (data.y[0]?.length ?? 1)) / most);
  return (
    <div className={css.plot}>
      <div className={css.head}>
        <h3>{words.predictions}</h3>
        {choice ?? <span>{words.clickObservation}</span>}
      </div>
      <div ref={ref} className={css.frame}>
        {width > 0 ? (
          <svg
            width={width}
            height={height}
            role="group"
            aria-label={words.scatterLabel(data.x.length)}
            onClick={(event) => {
              const n = (event.target as Element).closest('[data-n]')?.getAttribute('data-n');
              if (n) edit({ follow: Number(n) }, (old) => setObservation(old, Number(n)));
            }}
          >
            <Axes x={x} y={y} />
            <path className={css.diagonal} d={`M${x(low)},${y(low)}L${x(high)},${y(high)}`} />
            {(live ? [] : predictions).map((yhat, n) =>
              n % every !== 0 && n !== observation
                ? null
                : yhat.map((value, d) => {
                    // The followed observation stays hidden until the walk has reached its prediction.
                    if (!Number.isFinite(value) || (n === observation && !scene.reached(`yhat.${d}`))) return null;
                    const target = data.y[n]?.[d] ?? 0;
                    return (
                      <g key={`${n}.${d}`} data-n={n} data-quantity={`Y.${d}.${n}`} data-value={String(target)}>
                        <path
                          className={out.has(n) ? css.out : css.mark}
                          data-followed={n === observation || undefined}
                          d={out.has(n) ? cross(x(target), y(value)) : shapes[d % 2]?.(x(target), y(value))}
                          data-quantity={`Yhat.${d}.${n}`}
                          data-value={String(value)}
                        />
                      </g>
                    );
                  }),
            )}
            <text className={css.axisName} x={(margin.left + width - margin.right) / 2} y={height - 4} textAnchor="middle">
              {words.target}
            </text>
            <text className={css.axisName} x={margin.left + 4} y={margin.top + 10}>
              {words.prediction}
            </text>
          </svg>
        ) : null}
        {live ? (
          <LiveMarks width={width} height={height} x={x} y={y} targets={data.y} predictions={predictions} every={every} out={out} />
        ) : null}
      </div>
    </div>
  );
}
