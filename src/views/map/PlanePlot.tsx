import { extent, nice } from 'd3-array';
import { useMemo, useRef, useState } from 'react';
import { setObservation } from '../../documents/edits.ts';
import { linear } from '../../ui/linear.ts';
import { format } from '../../walk/format.ts';
import { mapWords as words } from '../../words/map.ts';
import { useActions, useNames } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';
import { useLive } from '../train/live.ts';
import PointTools from '../points/PointTools.tsx';
import { useSize } from '../../ui/useSize.ts';
import { Choice, useChoice } from './Choice.tsx';
import { ColourBar } from '../pictures/ColourBar.tsx';
import { DecisionMap } from './DecisionMap.tsx';
import { Ground } from './Ground.tsx';
import { hingesIn } from './hinges.ts';
import { Key } from './Key.tsx';
import css from './Map.module.css';
import { ofObservation, placeAt, type Place } from './place.ts';
import { PlaneAxes } from './PlaneAxes.tsx';
import { PlanePoints } from './PlanePoints.tsx';
import { PointHandle } from './PointHandle.tsx';
import { readingAt, spokenPlace } from './reading.ts';
import { useShade } from './useShade.ts';

const cross = 'M-13,0H-4M4,0H13M0,-13V-4M0,4V13';
const margin = { left: 34, right: 50, top: 8, bottom: 22 };

/** Where the inputs lie, with some room around them, in round numbers. */
function around(values: readonly number[]): readonly [number, number] {
  const [low = -1, high = 1] = extent(values);
  const room = Math.max((high - low) * 0.1, 0.2);
  return nice(low - room, high + room, 10);
}

/** An output of a network over its two inputs, and the observations on it. */
export function PlanePlot() {
  const scene = useLateScene();
  const { edit } = useActions();
  const names = useNames();
  const [ref, size] = useSize<HTMLDivElement>();
  const svg = useRef<SVGSVGElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  // While a point is dragged the frame stands still, also where that point is the outermost one.
  const [held, setHeld] = useState<readonly [Domain, Domain] | null>(null);
  const live = useLive();
  const { document } = scene;
  const { data, observation, loss } = document;
  const { layers } = live ?? (scene.updated('W.1') ? scene.pass.updated : document);
  const network = useMemo(() => ({ layers, loss }), [layers, loss]);
  const output = Math.min(useChoice().output, (data.y[0]?.length ?? 1) - 1);
  const [width, height] = [size?.width ?? 0, size?.height ?? 0];

  const own = useMemo(() => [0, 1].map((i) => around(data.x.map((row) => row[i] ?? 0))) as [Domain, Domain], [data.x]);
  const frame = held ?? own;
  const hold = (still: boolean) => setHeld(still ? frame : null);
  const { x, y } = useMemo(
    () => ({
      x: linear(frame[0], [margin.left, Math.max(width - margin.right, margin.left + 1)]),
      y: linear(frame[1], [Math.max(height - margin.bottom, margin.top + 1), margin.top]),
    }),
    [frame, width, height],
  );
  const targets = useMemo(() => data.y.map((row) => row[output] ?? 0), [data.y, output]);
  const shade = useShade(network, output, frame, targets);
  const hinges = useMemo(() => hingesIn(network, frame[0], frame[1]), [network, frame]);
  const isSigmoid = layers.at(-1)?.activation === 'sigmoid';
  const classes = useMemo(() => isSigmoid && targets.every((target) => target === 0 || target === 1), [isSigmoid, targets]);

  const secret = place?.observation === observation && scene.secret(`yhat.${output}`);
  const reading = place && !secret ? readingAt(network, data.y, output, place, names) : null;
  const spokenAt = spokenPlace(place ?? ofObservation(data.x, observation), names);
  const follow = (n: number) => edit({ follow: n }, (old) => setObservation(old, n));
  const text = useMemo(() => {
    const digits = shade.levels.every(Number.isInteger) ? 0 : 2;
    return (value: number) => format(value, digits);
  }, [shade]);
  const yhat = names.text(`yhat.${output}`);
  const pixelOf = (n: number) => ({ px: x(data.x[n]?.[0] ?? NaN), py: y(data.x[n]?.[1] ?? NaN) });
  return (
    <div className={css.plot}>
      <div className={css.head}>
        <h3>{words.title}</h3>
        <Choice outputs={data.y[0]?.length ?? 1} />
        {width > 0 ? (
          <PointTools
            svg={svg}
            floating
            pixelOf={pixelOf}
            // A new one is of the followed one's class.
            pointAt={({ px, py }, n) => ({ x: placeAt([], x, y, px, py, 0).at, y: n === null ? (data.y[observation] ?? []) : [] })}
            beside={() => ({ px: pixelOf(observation).px + 14, py: pixelOf(observation).py })}
            hold={hold}
          />
        ) : null}
      </div>
      <div ref={ref} className={css.frame}>
        {width > 0 ? (
          <>
            <DecisionMap network={network} output={output} x={x} y={y} shade={shade} className={css.map} />
            <svg ref={svg} width={width} height={height} role="group" aria-label={words.label(yhat, data.x.length)}>
              <PlaneAxes x={x} y={y} across={names.text('x.0')} up={names.text('x.1')} />
              <g aria-hidden="true">
                {hinges.map(({ neuron, from, to }) => (
                  <path key={neuron} className={css.hinge} d={`M${x(from[0])},${y(from[1])}L${x(to[0])},${y(to[1])}`} />
                ))}
              </g>
              <Ground
                x={x}
                y={y}
                inputs={data.x}
                followed={observation}
                label={words.cursor(names.say(`yhat.${output}`))}
                place={place}
                spoken={reading?.spoken ?? (secret ? words.spokenWaits(spokenAt) : spokenAt)}
                onPlace={setPlace}
                onFollow={follow}
              />
              <PlanePoints
                x={x}
                y={y}
                inputs={data.x}
                targets={data.y}
                output={output}
                classes={classes}
                followed={observation}
                shade={shade}
              />
              <PointHandle x={x} y={y} followed={observation} inputs={data.x[observation] ?? []} hold={hold} />
              {place ? (
                <g className={css.cursor} transform={`translate(${x(place.at[0])},${y(place.at[1])})`}>
                  <path className={css.casing} d={cross} />
                  <path d={cross} />
                </g>
              ) : null}
              <ColourBar shade={shade} left={x.range[1] + 10} top={margin.top} height={y.range[0] - margin.top} text={text} />
            </svg>
          </>
        ) : null}
      </div>
      <p className={css.line}>
        {reading ? (
          <span data-quantity={`figure.map.${output}`} data-value={String(reading.value)}>
            {reading.text}
          </span>
        ) : secret ? (
          words.waits
        ) : (
          <Key classes={classes} followed={names.count(observation)} />
        )}
      </p>
    </div>
  );
}

type Domain = readonly [number, number];
