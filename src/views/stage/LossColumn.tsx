import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { Num } from '../numbers/Num.tsx';
import type { StageLayout } from './layout.ts';
import { halfOf } from './model.ts';
import css from './Loss.module.css';

const box = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({ left: x, top: y, width, height });

function Value({ scene, id, heat }: { readonly scene: Scene; readonly id: string; readonly heat?: true }) {
  const half = halfOf(scene, id);
  return (
    <Num
      id={id}
      value={half.value}
      decimals={half.value !== undefined && Math.abs(half.value) >= 10 ? 2 : 4}
      {...(heat ? { heat: half.heat } : {})}
    />
  );
}

/** A loss for each output, its target above it, and their sum. */
export function LossColumn({ scene, layout }: { readonly scene: Scene; readonly layout: StageLayout }) {
  const { circles, total, band } = layout.loss;
  const several = circles.length > 1;
  return (
    <>
      {circles.map((circle, d) => (
        <div key={d}>
          <span className={css.target} style={{ left: band.x, width: band.width, top: circle.y - (several ? 22 : 44) }}>
            <Tex {...(several ? sym('yi', { i: d }) : sym('bareY'))} />
            <Num id={`y.${d}`} value={scene.value(`y.${d}`)} />
          </span>
          <div
            className={css.lossCircle}
            style={box(circle)}
            data-reached={scene.reached(`loss.${d}`) || undefined}
            data-lit={scene.written.has(`loss.${d}`) || undefined}
          >
            <Tex {...(several ? sym('lossi', { i: d }) : sym('loss'))} />
            <Value scene={scene} id={`loss.${d}`} />
          </div>
        </div>
      ))}
      {total ? (
        <div
          className={circles.length === 0 ? css.lossCircle : css.lossTotal}
          style={box(total)}
          data-reached={scene.reached('totalLoss') || undefined}
          data-lit={scene.written.has('totalLoss') || undefined}
        >
          <Tex {...sym('totalLoss')} />
          <Value scene={scene} id="totalLoss" />
        </div>
      ) : null}
    </>
  );
}

interface LinesProps {
  readonly scene: Scene;
  readonly layout: StageLayout;
  readonly depth: number;
}

/** The lines between outputs, targets and losses, and, once the slope of the loss is known, the way it comes back. */
export function LossLines({ scene, layout, depth }: LinesProps) {
  const outputs = layout.columns[depth]?.nodes ?? [];
  const { circles, total } = layout.loss;
  if (circles.length === 0 && total)
    return outputs.map((node, i) => (
      <path
        key={i}
        className={css.link}
        d={`M${node.x + node.width},${node.y + node.height / 2}L${total.x},${total.y + total.height / 2}`}
        opacity="0.5"
      />
    ));
  const back = scene.reached('gradYhat.0');
  return circles.map((circle, d) => {
    const node = outputs[d];
    if (!node) return null;
    const [cx, cy, r] = [circle.x + circle.width / 2, circle.y + circle.height / 2, circle.width / 2];
    const y = node.y + node.height + layout.gradient.gap + layout.gradient.height / 2;
    const end = node.x + node.width + 5;
    return (
      <g key={d}>
        <path className={css.link} d={`M${node.x + node.width},${cy}H${circle.x}`} />
        {circles.length === 1 ? <path className={css.link} d={`M${cx},${cy - r}V${cy - r - 20}`} /> : null}
        {total && d > 0 ? <path className={css.link} d={`M${cx},${(circles[d - 1]?.y ?? 0) + circle.height}V${circle.y - 24}`} /> : null}
        {total && d === circles.length - 1 ? <path className={css.link} d={`M${cx},${circle.y + circle.height}V${total.y}`} /> : null}
        {back ? (
          <g className={css.comeBack}>
            <path
              d={`M${cx - (circles.length > 1 ? r * 0.6 : 0)},${cy + r * (circles.length > 1 ? 0.8 : 1)}V${y - 8}q0,8 -8,8H${end + 6}`}
            />
            <path className={css.comeBackHead} d={`M${end + 8},${y - 4.5}L${end},${y}L${end + 8},${y + 4.5}Z`} />
          </g>
        ) : null}
      </g>
    );
  });
}
