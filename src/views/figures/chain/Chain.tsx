import { useState } from 'react';
import { range } from '../../../core/range.ts';
import { scaleFor, scalesOf } from '../../../lab/scales.ts';
import { sym } from '../../../notation/symbols.ts';
import { Tex } from '../../../ui/Tex.tsx';
import { cellsIn } from '../../../walk/cells.ts';
import { formatShape } from '../../../walk/format.ts';
import { multiplicationsAt } from '../../../walk/multiplications.ts';
import { symbolOf } from '../../../walk/symbols.ts';
import { figureWords } from '../../../words/figures.ts';
import { useActions, useNames } from '../../lab.ts';
import { useLateScene } from '../../LateScene.tsx';
import { heatOf, Num } from '../../numbers/Num.tsx';
import { knownIn } from '../known.ts';
import { Note, Pick } from '../Parts.tsx';
import parts from '../Parts.module.css';
import css from './Chain.module.css';
import { chainRows } from './rows.ts';

const words = figureWords.chain;
/** Up to so many numbers of a ∇h are shown with their digits. */
const numbered = 4;

/** The product behind ∂L/∂W⁽ˡ⁾ as it grows, a line for each layer: what is bracketed was kept as ∇h and is not multiplied again (chapter 2.1). */
export default function Chain() {
  const scene = useLateScene();
  const { goTo } = useActions();
  const { say } = useNames();
  const { plan, place } = scene;
  const { depth, widths } = plan;
  const [chosen, choose] = useState({ at: 0, layer: 0 });
  const own = scene.phase === 'backward' || scene.phase === 'update' ? scene.step.layer : 1;
  const layer = Math.min(chosen.at === own && chosen.layer > 0 ? chosen.layer : own, depth);
  const rows = chainRows(plan, layer);
  const known = knownIn(scene);
  const { kept, anew } = multiplicationsAt(plan, plan.steps.length);
  return (
    <div>
      <div className={parts.controls}>
        <span>{words.parameter}</span>
        <Pick
          label={words.parameter}
          options={range(depth).map((k) => [depth - k, words.layer(depth - k)] as const)}
          value={layer}
          onChange={(next) => choose({ at: own, layer: next })}
        />
      </div>
      <ol className={css.rows} aria-label={words.list(layer)}>
        {rows.map(({ factors, result }, k) => {
          const ids = cellsIn(widths, result);
          const values = ids.map(known);
          const done = values.every((value) => value !== undefined);
          const step = plan.writer.get(result) ?? 1;
          const last = k === rows.length - 1;
          return (
            <li key={result} className={css.row} data-done={done || undefined} data-now={scene.step.writes.includes(result) || undefined}>
              <span className={css.brackets} aria-hidden="true">
                {range(rows.length - 1).map((b) => (
                  <span key={b} className={css.bracket} data-on={(k <= b && !last) || undefined} data-end={k === b || undefined} />
                ))}
              </span>
              <span className={css.factors}>
                {factors.map(({ id, symbol, shape }, f) => (
                  <span key={id} className={css.factor}>
                    {k + f > 0 ? <Tex {...sym('times')} /> : null}
                    <span className={css.stack} data-quantity={id}>
                      <Tex {...symbol} />
                      <span className="visually-hidden">{say(id)}</span>
                      <span className={css.shape}>{formatShape(shape)}</span>
                    </span>
                  </span>
                ))}
              </span>
              <span className={css.result}>
                <Tex {...sym('equals')} />
                <button
                  type="button"
                  className={css.name}
                  aria-label={`${say(result)}, ${words.kept(step)}`}
                  data-kept={!last || undefined}
                  onClick={() => goTo({ iteration: place.iteration, step, scalar: 0 })}
                >
                  <Tex {...symbolOf(result, depth)} />
                </button>
                {done && ids.length <= numbered ? (
                  ids.map((id, i) => (
                    <Num
                      key={id}
                      id={id}
                      value={values[i]}
                      className={css.cell}
                      heat={heatOf(values[i] ?? 0, scaleFor(scalesOf(scene.pass), id))}
                    />
                  ))
                ) : (
                  <span className={css.shape}>{last ? formatShape([widths[layer] ?? 0, widths[layer - 1] ?? 0]) : words.kept(step)}</span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <Note>{words.counted(kept, anew)}</Note>
    </div>
  );
}
