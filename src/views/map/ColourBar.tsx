import { useId } from 'react';
import { linear } from '../../ui/linear.ts';
import css from './Map.module.css';
import { colourOf, type Shade } from './shade.ts';

interface Props {
  readonly shade: Shade;
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** Numbers beside it, all in the same form. */
  readonly text: (value: number) => string;
}

const wide = 10;

/** What the tints and the lines of a map stand for. */
export function ColourBar({ shade, left, top, height, text }: Props) {
  const id = useId();
  const { low, high, middle, levels } = shade;
  const place = linear([low, high], [height, 0]);
  // The tint bends at the middle and is straight elsewhere.
  const stops = [low, ...(middle > low && middle < high ? [middle] : []), high];
  const numbers = [...new Set([low, ...levels, high])];
  return (
    <g transform={`translate(${left},${top})`} aria-hidden="true">
      <linearGradient id={id} x1="0" y1="1" x2="0" y2="0">
        {stops.map((value) => (
          <stop key={value} offset={(value - low) / (high - low)} style={{ stopColor: colourOf(shade, value) }} />
        ))}
      </linearGradient>
      <rect className={css.bar} width={wide} height={height} fill={`url(#${id})`} />
      {levels.map((level) => (
        <path
          key={level}
          className={css.level}
          data-side={level === middle ? 'middle' : level < middle ? 'below' : 'above'}
          d={`M0,${place(level)}H${wide}`}
        />
      ))}
      {numbers.map((value) => (
        <text key={value} className={css.tick} x={wide + 5} y={place(value)} dy="0.35em">
          {text(value)}
        </text>
      ))}
    </g>
  );
}
