import { useState } from 'react';
import { range } from '../../../core/range.ts';
import { accept } from '../../../documents/document.ts';
import { setX } from '../../../documents/edits.ts';
import { absByHand } from '../../../documents/examples/abs-by-hand.ts';
import { curveOver } from '../../../lab/curve.ts';
import { linePath } from '../../../ui/linear.ts';
import { figureWords } from '../../../words/figures.ts';
import { labWords } from '../../../words/lab.ts';
import { useActions, useNames } from '../../lab.ts';
import { useLateScene } from '../../LateScene.tsx';
import { Axes } from '../../inspector/PlotParts.tsx';
import { useSize } from '../../../ui/useSize.ts';
import { Handle } from '../Handle.tsx';
import { knownIn } from '../known.ts';
import { Dot, Note } from '../Parts.tsx';
import css from '../Parts.module.css';
import { frameOf } from '../plot.ts';
import { Channel } from './Channel.tsx';
import { isChannelled, spanOf } from './geometry.ts';

const words = figureWords.hinges;
const rounded = (value: number) => Math.round(value * 100) / 100 + 0;

/** The fit of a one-input network and, under it, what each ReLU adds: which channel is on at x, and where each one's hinge lies. */
export default function Hinges() {
  const scene = useLateScene();
  const { edit, open } = useActions();
  const { text, count } = useNames();
  const [ref, size] = useSize<HTMLDivElement>();
  const [held, hold] = useState<readonly [number, number] | null>(null);
  const { document } = scene;
  if (!isChannelled(document))
    return (
      <div>
        <Note>{words.only}</Note>
        <button type="button" className={css.button} onClick={() => open(absByHand)}>
          {words.open}
        </button>
      </div>
    );
  const width = size?.width ?? 0;
  const span = held ?? spanOf(document);
  const { data, observation } = document;
  const at = data.x[observation]?.[0] ?? 0;
  const curve = curveOver(document, ...span);
  const tops = [...data.y.flat(), ...(curve.yhat[0] ?? [])].filter(Number.isFinite);
  const frame = frameOf(width, 0.5, span, [Math.min(0, ...tops), Math.max(...tops, 0.5) * 1.06]);
  const { x, y, height } = frame;
  const neurons = range(document.layers[0]?.c.length ?? 0);
  const known = neurons.every((i) => knownIn(scene)(`z.1.${i}`) !== undefined);
  const live = neurons.filter((i) => scene.value(`h.1.${i}`) > 0);
  const yhat = knownIn(scene)('yhat.0');
  return (
    <div>
      <div ref={ref} className={css.frame}>
        {width > 0 ? (
          <>
            <svg className={css.picture} width={width} height={height} role="group" aria-label={words.fit}>
              <Axes x={x} y={y} />
              {data.x.map((row, n) => (
                <circle key={n} className={css.faint} cx={x(row[0] ?? 0)} cy={y(data.y[n]?.[0] ?? 0)} r="2" />
              ))}
              <path className={css.curve} d={linePath(curve.x.map((one, k) => [x(one), y(curve.yhat[0]?.[k] ?? NaN)]))} />
              <path className={css.drop} d={`M${x(at)},${y.range[0]}V${y.range[1]}`} />
              {yhat === undefined || !Number.isFinite(yhat) ? null : <Dot id="yhat.0" value={yhat} x={x(at)} y={y(yhat)} />}
              <Handle
                label={words.x(count(observation))}
                value={at}
                scale={x}
                step={0.05}
                y={y.range[0]}
                hold={(on) => hold(on ? span : null)}
                set={(to, gesture) =>
                  edit(labWords.edit.set(text('x.0')), (old) => accept(setX(old, old.observation, 0, rounded(to))), gesture)
                }
              >
                <circle className={css.knob} r="6.5" data-quantity="x.0" data-value={String(at)} />
              </Handle>
            </svg>
            {neurons.map((i) => (
              <Channel key={i} scene={scene} i={i} width={width} span={span} at={at} hold={(on) => hold(on ? span : null)} />
            ))}
          </>
        ) : null}
      </div>
      <Note>{known ? words.live(live.map(count), neurons.length) : words.waiting}</Note>
    </div>
  );
}
