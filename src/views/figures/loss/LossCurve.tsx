import { useState } from 'react';
import { range } from '../../../core/range.ts';
import { setY } from '../../../documents/edits.ts';
import { sym } from '../../../notation/symbols.ts';
import { Tex } from '../../../ui/Tex.tsx';
import { symbolOf } from '../../../walk/symbols.ts';
import { figureWords } from '../../../words/figures.ts';
import { labWords } from '../../../words/lab.ts';
import { useActions, useNames } from '../../lab.ts';
import { useLateScene } from '../../LateScene.tsx';
import { Num } from '../../numbers/Num.tsx';
import { digitsOf } from '../../stepcard/Tile.tsx';
import { useSize } from '../../../ui/useSize.ts';
import { Handle } from '../Handle.tsx';
import { knownIn } from '../known.ts';
import { Note, Pick } from '../Parts.tsx';
import css from '../Parts.module.css';
import { hSpan, overH, overYhat, yhatSpan } from './curves.ts';
import { LossPlot } from './LossPlot.tsx';

const words = figureWords.loss;
const rounded = (value: number) => Math.round(value * 100) / 100 + 0;

/** The loss over ŷ with the tangent at this ŷ, and, where a sigmoid lies between, over h (chapter 2.2.1, 2.3). */
export default function LossCurve() {
  const scene = useLateScene();
  const { edit } = useActions();
  const { text, count } = useNames();
  const [ref, size] = useSize<HTMLDivElement>();
  const [chosen, choose] = useState(0);
  const { depth, widths, writer } = scene.plan;
  const d = Math.min(chosen, (widths.at(-1) ?? 1) - 1);
  const { loss } = scene.document;
  const activation = scene.document.layers.at(-1)?.activation ?? 'linear';
  const known = knownIn(scene);
  const ids = {
    y: `y.${d}`,
    yhat: `yhat.${d}`,
    h: `h.${depth}.${d}`,
    loss: `loss.${d}`,
    slope: `gradYhat.${d}`,
    slopeH: `gradH.${depth}.${d}`,
  };
  const [yhat, h, lossHere] = [known(ids.yhat), known(ids.h), known(ids.loss)];
  const y = scene.value(ids.y);
  // While y is dragged the frame stands still under the finger.
  const [held, hold] = useState<readonly [number, number] | null>(null);
  const span = held ?? yhatSpan(loss, y, yhat);
  const width = size?.width ?? 0;
  const other = loss === 'rss' ? 'log' : 'rss';
  const probability = y >= 0 && y <= 1;
  const hRange = hSpan(h);
  // A slope stands here once the walk has come to it, or while it is asked for.
  const facts = [ids.yhat, ids.loss, ids.slope, ...(activation === 'linear' ? [] : [ids.slopeH])].filter(
    (id) => known(id) !== undefined || scene.waits(id),
  );
  return (
    <div>
      <div className={css.controls}>
        <Pick
          label={figureWords.output}
          options={range(widths.at(-1) ?? 1).map((one) => [one, figureWords.outputIs(count(one))] as const)}
          value={d}
          onChange={choose}
        />
      </div>
      <div ref={ref} className={css.frame}>
        {width > 0 ? (
          <>
            <LossPlot
              label={words.overYhat(count(d))}
              width={width}
              span={span}
              line={overYhat(loss, y, span)}
              limit={loss === 'log' ? 4 : Infinity}
              point={
                yhat === undefined || lossHere === undefined ? null : { id: ids.yhat, at: yhat, loss: lossHere, slope: known(ids.slope) }
              }
              axis={<Tex {...symbolOf(ids.yhat, depth)} />}
            >
              {({ x, y: up }) => (
                <Handle
                  label={words.dragY(count(d))}
                  value={y}
                  scale={x}
                  step={0.05}
                  y={up(0)}
                  hold={(on) => hold(on ? span : null)}
                  set={(to, gesture) =>
                    edit(labWords.edit.set(text(ids.y)), (document) => setY(document, document.observation, d, rounded(to)), gesture)
                  }
                >
                  <path className={css.knob} d="M0,-1l6,10h-12z" data-quantity={ids.y} data-value={String(y)} />
                </Handle>
              )}
            </LossPlot>
            {activation === 'sigmoid' ? (
              <LossPlot
                label={words.overH(count(d))}
                width={width}
                span={hRange}
                line={overH(loss, 'sigmoid', y, hRange)}
                {...(probability ? { dashed: overH(other, 'sigmoid', y, hRange) } : {})}
                limit={loss === 'log' ? 5 : Infinity}
                point={h === undefined || lossHere === undefined ? null : { id: ids.h, at: h, loss: lossHere, slope: known(ids.slopeH) }}
                axis={<Tex {...symbolOf(ids.h, depth)} />}
              />
            ) : null}
          </>
        ) : null}
      </div>
      <p className={css.facts}>
        {facts.map((id) => (
          <span key={id}>
            <Tex {...symbolOf(id, depth)} />
            <Tex {...sym('equals')} />
            <Num id={id} value={known(id)} decimals={digitsOf(scene, id)} />
          </span>
        ))}
      </p>
      {yhat === undefined ? <Note>{figureWords.comesIn('ŷ', writer.get('yhat') ?? 0)}</Note> : null}
      <Note>{words[loss]}</Note>
      {activation === 'sigmoid' ? (
        <Note>
          {loss === 'rss' ? words.flat : words.steady} {probability ? words.dashed[loss] : null}
        </Note>
      ) : null}
    </div>
  );
}
