import { useId } from 'react';
import type { Network } from '../../../core/network.ts';
import type { BackstepDocument } from '../../../documents/document.ts';
import { curveOver } from '../../../lab/curve.ts';
import { linePath } from '../../../ui/linear.ts';
import { figureWords } from '../../../words/figures.ts';
import { Axes } from '../../inspector/PlotParts.tsx';
import { spanOf } from '../hinges/geometry.ts';
import css from '../Parts.module.css';
import { frameOf, margin } from '../plot.ts';

interface Props {
  readonly width: number;
  readonly document: BackstepDocument;
  readonly line: Network;
}

/** Over one input: the observations, what the network makes of it (solid), and the best line (dashed). */
export function LinePlot({ width, document, line }: Props) {
  const clip = useId();
  const { data } = document;
  const span = spanOf(document);
  const targets = data.y.map((row) => row[0] ?? 0);
  const [low, high] = [Math.min(...targets), Math.max(...targets)];
  const pad = Math.max(high - low, 0.5) * 0.1;
  const { x, y, height } = frameOf(width, 0.6, span, [Math.min(low - pad, 0), high + pad]);
  const path = (network: Network) => {
    const curve = curveOver(network, ...span);
    return linePath(curve.x.map((at, k) => [x(at), y(curve.yhat[0]?.[k] ?? NaN)]));
  };
  return (
    <svg className={css.picture} width={width} height={height} role="img" aria-label={figureWords.relu.plot}>
      <clipPath id={clip}>
        <rect x={margin.left} y="0" width={Math.max(width - margin.left - margin.right, 0)} height={y.range[0]} />
      </clipPath>
      <Axes x={x} y={y} />
      {data.x.map((row, n) => (
        <circle key={n} className={css.faint} cx={x(row[0] ?? 0)} cy={y(targets[n] ?? 0)} r="2" />
      ))}
      <g clipPath={`url(#${clip})`}>
        <path className={css.other} d={path(line)} />
        <path className={css.curve} d={path(document)} />
      </g>
    </svg>
  );
}
