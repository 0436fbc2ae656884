import { memo, type CSSProperties } from 'react';
import type { ActivationName } from '../../core/network.ts';
import { sym, type Sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { Num, signOf } from '../numbers/Num.tsx';
import { Disc } from './Disc.tsx';
import type { Box } from './layout.ts';
import css from './Stage.module.css';

/** What one half of a capsule shows. */
export interface Half {
  readonly id: string;
  readonly symbol: Sym;
  readonly value: number | undefined;
  readonly heat: number;
  readonly lit: boolean;
  readonly written: boolean;
  /** Computed here, and covered until the room has said what it is. */
  readonly covered: boolean;
}

const halfKeys = ['id', 'value', 'heat', 'lit', 'written', 'covered'] as const;
const sameHalf = (a: Half | null, b: Half | null) =>
  a === b || (a !== null && b !== null && a.symbol.name === b.symbol.name && halfKeys.every((key) => Object.is(a[key], b[key])));

/** The same picture: halves are made anew for every step, so they are compared by what they show. */
function same<P extends { readonly left: Half; readonly right: Half; readonly intercept?: Half | null }>(a: P, b: P): boolean {
  const { left, right, intercept = null, ...rest } = a;
  if (!sameHalf(left, b.left) || !sameHalf(right, b.right) || !sameHalf(intercept, b.intercept ?? null)) return false;
  return (Object.keys(rest) as (keyof typeof rest)[]).every((key) => Object.is(a[key], b[key]) || (key === 'box' && sameBox(a, b)));
}
const sameBox = (a: object, b: object) => JSON.stringify((a as { box: Box }).box) === JSON.stringify((b as { box: Box }).box);

interface Props {
  readonly box: Box;
  readonly left: Half;
  readonly right: Half;
  readonly intercept: Half | null;
  readonly activation: ActivationName;
  readonly followed: boolean;
  readonly label: string;
  /** h above z, on a phone. */
  readonly stacked: boolean;
  /** Whether it is high enough for fractions whose parts stand one above the other. */
  readonly stacks: boolean;
  readonly row: number;
  readonly onFollow: (row: number) => void;
}

interface HalfProps {
  readonly half: Half;
  readonly side: 'left' | 'right';
  readonly symbol: Sym | null;
  readonly shut?: boolean;
}

function HalfView({ half, side, symbol, shut }: HalfProps) {
  return (
    <span
      className={css.half}
      data-side={side}
      data-reached={half.value !== undefined || undefined}
      data-lit={half.lit || undefined}
      data-written={half.written || undefined}
      {...tint(half, shut)}
    >
      {symbol ? (
        <span className={css.symbol}>
          <Tex {...symbol} />
        </span>
      ) : null}
      <Num id={half.id} value={half.value} className={css.value} />
    </span>
  );
}

/** What tints the shape around a number; pointing at the shape is pointing at the number. */
export function tint({ value, heat }: Half, shut = false) {
  const style: CSSProperties & { '--t': string } = { '--t': heat.toFixed(3) };
  return {
    style,
    'data-shape': '',
    'data-sign': value === undefined ? undefined : signOf(value),
    'data-gate': shut && value === 0 ? 'shut' : undefined,
  };
}

/** A neuron: h on the left, z on the right, f with a dot at the current h between them, and its intercept above. */
export const Neuron = memo(function Neuron({
  box,
  left,
  right,
  intercept,
  activation,
  followed,
  label,
  stacked,
  stacks,
  row,
  onFollow,
}: Props) {
  const { x, y, width, height } = box;
  return (
    <>
      {intercept ? (
        <span className={css.intercept} style={{ left: x + 12, top: y - 23 }}>
          <Tex {...intercept.symbol} />
          <Num id={intercept.id} value={intercept.value} className={css.plain} />
        </span>
      ) : null}
      <div
        className={css.capsule}
        data-stacks={stacks || undefined}
        style={{ left: x, top: y, width, height }}
        data-followed={followed || undefined}
        data-stacked={stacked || undefined}
      >
        <HalfView half={left} side="left" symbol={left.symbol} />
        <HalfView half={right} side="right" symbol={right.symbol} />
        <button type="button" className={css.disc} onClick={() => onFollow(row)} aria-label={label} aria-pressed={followed}>
          <Disc activation={activation} h={left.value} />
        </button>
      </div>
    </>
  );
}, same);

const isThere = ({ value, covered }: Half) => value !== undefined || covered;

interface GradientProps {
  readonly box: Box;
  readonly left: Half;
  readonly right: Half;
  readonly shut: boolean;
  readonly short: boolean;
  /** Only one of the two, on a phone: ∇h once it is there. */
  readonly single: boolean;
}

/** The gradient under a neuron, split like it: ∇h on the left, ∇z on the right, filled as the sweep arrives. */
export const NeuronGradient = memo(function NeuronGradient({ box, left, right, shut, short, single }: GradientProps) {
  if (![left, right].some(isThere)) return null;
  const { x, y, width, height } = box;
  return (
    <div className={css.gradient} style={{ left: x, top: y, width, height }} data-single={single || undefined}>
      {(single ? [isThere(left) ? left : right] : [left, right]).map((half, i) => (
        <HalfView
          key={half.id}
          half={half}
          side={i === 0 ? 'left' : 'right'}
          symbol={!isThere(half) ? null : short ? sym('nabla') : half.symbol}
          shut={i === 0 && shut}
        />
      ))}
    </div>
  );
}, same);
