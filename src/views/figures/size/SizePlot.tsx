import { hiddenSizes, type Trained } from '../../../training/sweep.ts';
import { linePath } from '../../../ui/linear.ts';
import { format } from '../../../walk/format.ts';
import { figureWords } from '../../../words/figures.ts';
import css from '../Parts.module.css';
import { frameOf } from '../plot.ts';

const words = figureWords.size;

/** Mean loss over hidden size, the sizes evenly spaced: filled dots for the training half, rings for the half held out. */
export function SizePlot({ width, trained }: { readonly width: number; readonly trained: readonly Trained[] }) {
  const highest = Math.max(0, ...trained.flatMap(({ training, heldOut }) => [training, heldOut]).filter(Number.isFinite));
  const frame = frameOf(width, 0.6, [-0.4, hiddenSizes.length - 0.6], [0, highest > 0 ? highest * 1.1 : 1]);
  const { x, y, height } = frame;
  const place = ({ size }: Trained) => x(hiddenSizes.findIndex((one) => one === size));
  const line = (kind: 'training' | 'heldOut') => linePath(trained.map((one) => [place(one), y(one[kind])]));
  const ticks = y.ticks(4);
  return (
    <svg className={css.picture} width={width} height={height} role="img" aria-label={words.plot}>
      {ticks.map((value) => (
        <g key={value}>
          <path className={css.grid} d={`M${x.range[0]},${y(value)}H${x.range[1]}`} />
          <text className={css.tick} x={x.range[0] - 8} y={y(value)} dy="0.35em" textAnchor="end">
            {format(value, 1)}
          </text>
        </g>
      ))}
      {hiddenSizes.map((size, k) => (
        <text key={size} className={css.tick} x={x(k)} y={y.range[0] + 16} textAnchor="middle">
          {size}
        </text>
      ))}
      <path className={css.curve} d={line('training')} />
      <path className={css.other} d={line('heldOut')} />
      {trained.map((one) => (
        <g key={one.size}>
          <circle className={css.filled} cx={place(one)} cy={y(one.training)} r="4" />
          <circle className={css.open} cx={place(one)} cy={y(one.heldOut)} r="4" />
        </g>
      ))}
    </svg>
  );
}
