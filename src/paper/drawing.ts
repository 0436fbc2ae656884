import { range } from '../core/range.ts';
import { sym, type Sym } from '../notation/symbols.ts';
import { symbolOf } from '../walk/symbols.ts';
import { idsOf } from './neuron.ts';

/** A network drawn in black on paper with the names of its numbers, none of their values. All lengths in millimetres. */

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** A neuron; `names` are one, or h and f(h) in its two halves. */
export interface Node extends Point {
  readonly width: number;
  readonly height: number;
  readonly names: readonly Sym[];
}

export interface Label extends Point {
  readonly symbol: Sym;
}

export interface Drawing {
  readonly height: number;
  readonly lines: readonly Line[];
  readonly nodes: readonly Node[];
  readonly labels: readonly Label[];
  /** What stands under each column: its layer, 0…L, or null for the loss. */
  readonly columns: readonly { readonly x: number; readonly layer: number | null }[];
  /** A weight from neuron j to neuron i of a layer where not all weights have their names: it stands for how they are named. */
  readonly example: { readonly layer: number; readonly i: number; readonly j: number } | null;
}

/** How much of the names there is room for: every number's; one for each neuron; the layers' alone. */
type Level = 'full' | 'named' | 'dots';

const sizes: Record<Level, { readonly node: number; readonly capsule: number; readonly height: number; readonly pitch: number }> = {
  full: { node: 9, capsule: 18, height: 8.4, pitch: 17 },
  named: { node: 8.6, capsule: 8.6, height: 8.6, pitch: 11 },
  dots: { node: 3, capsule: 3, height: 3, pitch: 4.8 },
};
/** An edge's name with some air. */
const edgeName = { width: 9, height: 5 };

function levelOf(widths: readonly number[]): Level {
  const most = Math.max(...widths);
  if (most <= 4 && widths.length <= 5) return 'full';
  return most <= 8 && widths.length <= 7 ? 'named' : 'dots';
}

/**
 * Where along its edge, as a share of the way, a weight's name stands so that none lies on another. At a distance s from the targets, names
 * at one neuron are s · pitch apart, and those at neighbouring neurons (1 − s) · pitch from first to first. null: there is no such place,
 * and the gap is named as a whole.
 */
function shareFor(sources: number, targets: number, gap: number, pitch: number): number | null {
  const least = Math.max(sources > 1 ? edgeName.height / pitch : 0, edgeName.width / 2 / gap);
  const most = targets > 1 ? (pitch - edgeName.height) / (sources * pitch) : 1;
  if (least > most || gap < edgeName.width + 4) return null;
  return 1 - Math.max(least, Math.min((least + most) / 2, 0.42));
}

/** The columns' left edges and widths: inputs, capsules, the loss, with equal gaps between them. */
function columnsOf(widths: readonly number[], level: Level, width: number): readonly { readonly x: number; readonly width: number }[] {
  const { node, capsule } = sizes[level];
  const each = [node, ...widths.slice(1).map(() => capsule), sizes.named.node];
  const gap = (width - each.reduce((sum, one) => sum + one, 0)) / (each.length - 1);
  return each.map((own, k) => ({ x: each.slice(0, k).reduce((sum, one) => sum + one + gap, 0), width: own }));
}

type Places = ReturnType<typeof columnsOf>;
type HeightOf = (l: number, i: number) => number;

function nodesOf(widths: readonly number[], level: Level, at: Places, yOf: HeightOf): Node[] {
  const depth = widths.length - 1;
  const { height } = sizes[level];
  return widths.flatMap((count, l) =>
    range(count).map((i) => {
      const { h, z } = idsOf(l, i, depth);
      const names = level === 'dots' ? [] : level === 'full' && l > 0 ? [h, z] : [z];
      const { x, width } = at[l] ?? { x: 0, width: 0 };
      return { x, y: yOf(l, i) - height / 2, width, height, names: names.map((id) => symbolOf(id, depth)) };
    }),
  );
}

/** The edges of the gap in front of layer l, with the names of all of them; where they would lie on each other, of the first and the last. */
function gapOf(widths: readonly number[], l: number, level: Level, at: Places, yOf: HeightOf) {
  const depth = widths.length - 1;
  const [sources, targets] = [widths[l - 1] ?? 0, widths[l] ?? 0];
  const [left, right] = [(at[l - 1]?.x ?? 0) + (at[l - 1]?.width ?? 0), at[l]?.x ?? 0];
  const edges = range(targets).flatMap((i) =>
    range(sources).map((j) => ({ i, j, from: { x: left, y: yOf(l - 1, j) }, to: { x: right, y: yOf(l, i) } })),
  );
  const share = level === 'full' ? shareFor(sources, targets, right - left, sizes.full.pitch) : null;
  const named = share !== null ? edges : level === 'full' ? [edges[0], edges.at(-1)].filter((edge) => edge !== undefined) : [];
  const by = share ?? 0.5;
  return {
    lines: edges,
    named: share !== null,
    labels: [
      ...named.map(({ i, j, from, to }) => ({
        x: from.x + by * (to.x - from.x),
        y: from.y + by * (to.y - from.y),
        symbol: symbolOf(`W.${l}.${i}.${j}`, depth),
      })),
      ...(level === 'full' ? range(targets).map((i) => above(right + 5, yOf(l, i), symbolOf(`c.${l}.${i}`, depth))) : []),
      ...(share === null ? [{ x: (left + right) / 2, y: (yOf(l - 1, 0) + yOf(l, 0)) / 2 - 7, symbol: sym('W', { l }) }] : []),
    ],
  };
}

/** What stands above a neuron. */
const above = (x: number, y: number, symbol: Sym): Label => ({ x, y: y - sizes.full.height / 2 - 3, symbol });

export function drawingOf(widths: readonly number[], width: number): Drawing {
  const level = levelOf(widths);
  const { pitch } = sizes[level];
  const at = columnsOf(widths, level, width);
  const yOf: HeightOf = (l, i) => (i - ((widths[l] ?? 1) - 1) / 2) * pitch;
  const gaps = range(widths.length - 1).map((k) => gapOf(widths, k + 1, level, at, yOf));
  const loss = lossOf(widths, level, at, yOf);
  const layer = gaps.findIndex(({ named }) => !named) + 1;
  const nodes = [...nodesOf(widths, level, at, yOf), ...loss.nodes];
  const labels = [...gaps.flatMap((gap) => gap.labels), ...loss.labels];
  const top = Math.min(...nodes.map(({ y }) => y), ...labels.map(({ y }) => y - 2.5)) - 0.5;
  const down = <Item extends Point>(item: Item): Item => ({ ...item, y: item.y - top });
  return {
    height: Math.max(...nodes.map(({ y, height }) => y + height)) - top + 0.5,
    lines: [...gaps.flatMap((gap) => gap.lines), ...loss.lines].map(({ from, to }) => ({ from: down(from), to: down(to) })),
    nodes: nodes.map(down),
    labels: labels.map(down),
    example: layer === 0 ? null : { layer, i: (widths[layer] ?? 1) - 1, j: (widths[layer - 1] ?? 1) - 1 },
    columns: [...at.slice(0, -1).map((column, layer) => ({ x: column.x + column.width / 2, layer })), { x: loss.x, layer: null }],
  };
}

/** A loss for each output with its target, or one for them all where there is no room. */
function lossOf(widths: readonly number[], level: Level, at: Places, yOf: HeightOf) {
  const depth = widths.length - 1;
  const outputs = widths[depth] ?? 1;
  const output = at[depth] ?? { x: 0, width: 0 };
  const column = at.at(-1) ?? output;
  const size = sizes.named.node;
  const each = level !== 'dots' || outputs === 1;
  const middle = yOf(depth, (outputs - 1) / 2);
  const right = output.x + output.width;
  return {
    x: column.x + column.width / 2,
    lines: range(outputs).map((d) => ({ from: { x: right, y: yOf(depth, d) }, to: { x: column.x, y: each ? yOf(depth, d) : middle } })),
    nodes: (each ? range(outputs) : [0]).map((d) => ({
      x: column.x,
      y: (each ? yOf(depth, d) : middle) - size / 2,
      width: size,
      height: size,
      names: [!each ? sym('totalLoss') : outputs === 1 ? sym('loss') : symbolOf(`loss.${d}`, depth)],
    })),
    labels: each && level === 'full' ? range(outputs).map((d) => above(column.x + size / 2, yOf(depth, d), symbolOf(`y.${d}`, depth))) : [],
  };
}
