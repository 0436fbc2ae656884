import { memo, useId } from 'react';
import { linear } from '../../ui/linear.ts';
import css from './ColourBar.module.css';
import { colourOf, type Shade } from './shade.ts';

interface Props {
  readonly shade: Shade;
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** Numbers beside it, all in the same form. */
  readonly text: (value: number) => string;
  /** Whether the ends have numbers, too. */
  readonly ends?: boolean;
}

const wide = 10;
/** Numbers nearer to each other than so many pixels would run into each other. */
const room = 13;

/** Rising values that have room for their numbers, from the lowest up. */
const apart = (values: readonly number[], place: (value: number) => number): readonly number[] =>
  values.reduce<readonly number[]>((kept, value) => {
    const last = kept.at(-1);
    return last !== undefined && Math.abs(place(value) - place(last)) < room ? kept : [...kept, value];
  }, []);

/** What the tints and the lines of a picture stand for. */
export const ColourBar = memo(function ColourBar({ shade, left, top, height, text, ends = true }: Props) {
  const id = useId();
  const { low, high, middle, levels } = shade;
  const place = linear([low, high], [height, 0]);
  // The tint bends at the middle and is straight elsewhere.
  const stops = [low, ...(middle > low && middle < high ? [middle] : []), high];
  const numbers = [...new Set(ends ? [low, ...levels, high] : levels)];
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
      {apart(numbers, place).map((value) => (
        <text key={value} className={css.tick} x={wide + 5} y={place(value)} dy="0.35em">
          {text(value)}
        </text>
      ))}
    </g>
  );
});
