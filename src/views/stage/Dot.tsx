import { memo } from 'react';
import { Num } from '../numbers/Num.tsx';
import type { Box } from './layout.ts';
import css from './Dot.module.css';

interface DotProps {
  readonly box: Box;
  readonly id: string;
  readonly value: number | undefined;
  readonly heat: number;
  readonly gradientId: string | null;
  readonly gradient: number | undefined;
  readonly gradientHeat: number;
  readonly followed: boolean;
}

const dash = <span className={css.dash} aria-hidden="true" />;

/** A neuron too small for numbers: a tint for z, and, once swept, its lower half for ∇h. A dash marks what is negative. */
export const Dot = memo(function Dot({ box, id, value, heat, gradientId, gradient, gradientHeat, followed }: DotProps) {
  const { x, y, width, height } = box;
  return (
    <div
      className={css.dot}
      style={{ left: x, top: y, width, height }}
      data-reached={value !== undefined || undefined}
      data-swept={gradient !== undefined || undefined}
      data-followed={followed || undefined}
    >
      <Num id={id} value={value} heat={heat} className={css.dotHalf}>
        {value !== undefined && value < 0 ? dash : null}
      </Num>
      {gradientId === null || gradient === undefined ? null : (
        <Num id={gradientId} value={gradient} heat={gradientHeat} className={css.dotHalf}>
          {gradient < 0 ? dash : null}
        </Num>
      )}
    </div>
  );
});

interface PillProps {
  readonly box: Box;
  /** Its place in its layer, from 0. */
  readonly row: number;
  /** The same as it is written. */
  readonly index: number;
  readonly side: 'left' | 'right';
  readonly numbers: readonly {
    readonly id: string;
    readonly value: number | undefined;
    readonly heat: number;
    readonly written: boolean;
    readonly gradient: boolean;
    readonly shut: boolean;
  }[];
  readonly followed: boolean;
  readonly stacked: boolean;
  readonly label: string;
  /** What two numbers take, in em. */
  readonly ems: number;
  readonly onFollow: (row: number) => void;
}

const numberKeys = ['id', 'value', 'heat', 'written', 'shut'] as const;

/** The same picture: the numbers are listed anew for every step, so they are compared one by one. */
function samePill(a: PillProps, b: PillProps): boolean {
  const { numbers, ...rest } = a;
  return (
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => Object.is(a[key], b[key])) &&
    numbers.length === b.numbers.length &&
    numbers.every((number, i) => numberKeys.every((key) => Object.is(number[key], b.numbers[i]?.[key])))
  );
}

/** A neuron of the pair at work in a larger network: the numbers that the step uses, and the neuron's index. */
export const Pill = memo(function Pill({ box, row, index, side, numbers, followed, stacked, label, ems, onFollow }: PillProps) {
  const { x, y, width, height } = box;
  return (
    <div
      className={css.pill}
      data-stacked={stacked || undefined}
      style={{ left: x, top: y, width, height, fontSize: Math.min(stacked || numbers.length < 2 ? 12.5 : width / ems, height * 0.86) }}
      data-followed={followed || undefined}
      data-reached={numbers.some((number) => number.value !== undefined) || undefined}
    >
      {numbers.map((number) => (
        <Num
          key={number.id}
          id={number.id}
          value={number.value}
          heat={number.heat}
          shut={number.shut}
          className={[css.pillValue, number.gradient ? css.pillGradient : '', number.written ? css.pillWritten : ''].join(' ')}
        />
      ))}
      <button type="button" className={css.index} data-side={side} onClick={() => onFollow(row)} aria-label={label} aria-pressed={followed}>
        {index}
      </button>
    </div>
  );
}, samePill);
