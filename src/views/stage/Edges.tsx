import { memo } from 'react';
import type { Matrix } from '../../core/network.ts';
import { curveBetween, fanOf, pathOf, pointOn, type Curve } from './curve.ts';
import type { Box } from './layout.ts';
import type { Level } from './metrics.ts';
import css from './Edges.module.css';

interface Props {
  readonly layer: number;
  readonly from: readonly Box[];
  readonly to: readonly Box[];
  readonly W: Matrix;
  readonly largest: number;
  readonly level: Level;
  /** The gap at work. */
  readonly open: boolean;
  /** In the gap at work: whether an edge is one that the step follows, as `i.j`. */
  readonly lit: ReadonlySet<string>;
  /** Those of them that have an arrowhead. */
  readonly arrows: ReadonlySet<string>;
  readonly direction: 'forward' | 'backward' | null;
}

/** In a gap that is not at work, so many of the heaviest edges are drawn. */
const contextEdges = 48;

interface Edge {
  readonly i: number;
  readonly j: number;
  readonly w: number;
}

function edgesOf(W: Matrix, open: boolean): Edge[] {
  const edges = W.flatMap((row, i) => row.map((w, j) => ({ i, j, w })));
  if (open || edges.length <= contextEdges) return edges;
  return edges.toSorted((a, b) => Math.abs(b.w) - Math.abs(a.w)).slice(0, contextEdges);
}

function widthOf(w: number, largest: number, level: Level, lit: boolean): number {
  const share = largest > 0 ? Math.min(Math.abs(w) / largest, 1) : 0;
  if (level === 'full') return 1.5 + 3.2 * share;
  if (level === 'compact') return lit ? 1.5 + 2.6 * share : 1 + 1.6 * share;
  return lit ? 0.9 + 1.5 * share : 0.8;
}

function opacityOf(w: number, largest: number, level: Level, open: boolean, lit: boolean): number {
  if (lit) return 1;
  if (!open) return level === 'full' ? 0.42 : 0.34;
  if (level !== 'lens') return 0.5;
  return 0.08 + 0.22 * (largest > 0 ? Math.min(Math.abs(w) / largest, 1) : 0);
}

/** Edges alike in sign and strength are one shape: a gap of 256 edges is a handful of elements. */
interface Bundle {
  readonly key: string;
  readonly negative: boolean;
  readonly width: number;
  readonly opacity: number;
  readonly d: string;
}

const levels = 4;

function bundle(edges: readonly Drawn[], largest: number, level: Level, open: boolean): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const { w, curve } of edges) {
    const share = largest > 0 ? Math.ceil(Math.min(Math.abs(w) / largest, 1) * levels) / levels : 0;
    const key = `${w < 0} ${share}`;
    const known = bundles.get(key);
    const strength = share * largest;
    bundles.set(key, {
      key,
      negative: w < 0,
      width: widthOf(strength, largest, level, false),
      opacity: opacityOf(strength, largest, level, open, false),
      d: (known?.d ?? '') + pathOf(curve),
    });
  }
  return [...bundles.values()];
}

interface Drawn extends Edge {
  readonly curve: Curve;
}

const lineOf = (key: string, d: string, negative: boolean, width: number, opacity: number) => (
  <path key={key} d={d} className={css.edge} data-sign={negative ? 'negative' : 'positive'} strokeWidth={width} opacity={opacity} />
);

/** The edges of one gap: colour for sign, width for magnitude; arrowheads on those that the step travels along. */
export const Edges = memo(function Edges({ layer, from, to, W, largest, level, open, lit, arrows, direction }: Props) {
  const edges = edgesOf(W, open).flatMap((edge): Drawn[] => {
    const [source, target] = [from[edge.j], to[edge.i]];
    if (!source || !target) return [];
    return [{ ...edge, curve: curveBetween(source, target, fanOf(level, edge.j, from.length)) }];
  });
  const isLit = ({ i, j }: Edge) => lit.has(`${i}.${j}`);
  const on = edges.filter(isLit);
  const off = edges.filter((edge) => !isLit(edge));
  return (
    <g data-gap={layer}>
      {level === 'full'
        ? off.map(({ i, j, w, curve }) =>
            lineOf(`${i}.${j}`, pathOf(curve), w < 0, widthOf(w, largest, level, false), opacityOf(w, largest, level, open, false)),
          )
        : bundle(off, largest, level, open).map(({ key, d, negative, width, opacity }) => lineOf(key, d, negative, width, opacity))}
      {on.map(({ i, j, w, curve }) => {
        const d = pathOf(curve);
        const width = widthOf(w, largest, level, true);
        return (
          <g key={`${i}.${j}`}>
            {level === 'full' ? null : <path d={d} className={css.casing} strokeWidth={width + 3} />}
            {lineOf('edge', d, w < 0, width, 1)}
          </g>
        );
      })}
      {direction
        ? on.map(({ i, j, curve }) => {
            if (!arrows.has(`${i}.${j}`)) return null;
            const { x, y, angle } = pointOn(curve, direction === 'forward' ? 0.93 : 0.9);
            return (
              <path
                key={`${i}.${j}`}
                d="M-6,-5.5L6,0L-6,5.5Z"
                className={css.arrow}
                data-direction={direction}
                transform={`translate(${x},${y}) rotate(${angle + (direction === 'backward' ? 180 : 0)})`}
              />
            );
          })
        : null}
    </g>
  );
});
