import { accept } from '../../../documents/document.ts';
import { setIntercept } from '../../../documents/edits.ts';
import type { Scene } from '../../../lab/scene.ts';
import { sym } from '../../../notation/symbols.ts';
import { linear, linePath } from '../../../ui/linear.ts';
import { Tex } from '../../../ui/Tex.tsx';
import { figureWords } from '../../../words/figures.ts';
import { labWords } from '../../../words/lab.ts';
import { useActions, useNames } from '../../lab.ts';
import { Num } from '../../numbers/Num.tsx';
import { Handle } from '../Handle.tsx';
import { knownIn } from '../known.ts';
import css from '../Parts.module.css';
import { margin } from '../plot.ts';
import { channel, interceptFor } from './geometry.ts';

const words = figureWords.hinges;
const height = 58;

interface Props {
  readonly scene: Scene;
  readonly i: number;
  readonly width: number;
  readonly span: readonly [number, number];
  readonly at: number;
  readonly hold: (held: boolean) => void;
}

/** One channel: its share of ŷ over x, its hinge to be dragged along x, and what it adds at the followed x. */
export function Channel({ scene, i, width, span, at, hold }: Props) {
  const { edit } = useActions();
  const { text, count } = useNames();
  const { document } = scene;
  const [w, c] = [document.layers[0]?.W[i]?.[0] ?? 0, document.layers[0]?.c[i] ?? 0];
  const on = w * at + c > 0;
  const line = channel(document, i, span);
  const values = line.map(([, value]) => value);
  const x = linear(span, [margin.left, Math.max(width - margin.right, margin.left + 1)]);
  const y = linear([Math.min(0, ...values), Math.max(0, ...values, 0.2)], [height - 18, 6]);
  const path = linePath(line.map(([px, value]) => [x(px), y(value)]));
  const known = knownIn(scene);
  return (
    <div data-channel={i} data-on={on || undefined}>
      <svg className={css.picture} width={width} height={height} role="group" aria-label={words.channel(count(i), on)}>
        <path className={css.zero} d={`M${x.range[0]},${y(0)}H${x.range[1]}`} />
        <path className={css.area} data-on={on || undefined} d={`${path}L${x.range[1]},${y(0)}H${x.range[0]}Z`} />
        <path className={css.share} data-on={on || undefined} d={path} />
        <path className={css.drop} d={`M${x(at)},${height - 18}V2`} />
        <text className={css.number} x="4" y={y(0)}>
          {count(i)}
        </text>
        {w === 0 ? null : (
          <Handle
            label={words.hinge(count(i), text(`c.1.${i}`))}
            value={-c / w}
            scale={x}
            step={Math.max(0.05, 0.001 / Math.abs(w))}
            y={y(0)}
            hold={hold}
            set={(to, gesture) =>
              edit(
                labWords.edit.set(text(`c.1.${i}`)),
                (old) => accept(setIntercept(old, 1, i, interceptFor(old.layers[0]?.W[i]?.[0] ?? 0, to))),
                gesture,
              )
            }
          >
            <path className={css.knob} d="M0,0l6,10h-12z" data-quantity={`c.1.${i}`} data-value={String(c)} />
          </Handle>
        )}
      </svg>
      <p className={css.facts}>
        <span>{on ? words.on : words.off}</span>
        <span>
          {words.share}
          {/* What the channel was made with, also once the update has replaced it. */}
          <Num id={`W.2.0.${i}`} value={document.layers[1]?.W[0]?.[i]} before={scene.updated(`W.2.0.${i}`)} />
          <Tex {...sym('times')} />
          <Num id={`z.1.${i}`} value={known(`z.1.${i}`)} />
        </span>
        {w === 0 ? <span>{words.flat}</span> : null}
      </p>
    </div>
  );
}
