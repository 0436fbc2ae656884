import { range } from '../../../core/range.ts';

/** A box of the diagram: a block drawn to its shape, its upper left corner in pixels. */
export interface Box {
  readonly block: string;
  readonly rows: number;
  readonly columns: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Sign {
  readonly kind: 'times' | 'plus' | 'equals' | 'up' | 'f';
  readonly layer: number;
  readonly x: number;
  readonly y: number;
}

export interface Diagram {
  /** Pixels to one number, the same for all boxes: true proportions. */
  readonly unit: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly signs: readonly Sign[];
}

/** Room for a box's name and shape under it. */
const slot = 42;
const [sign, arrow, label, gap, largest, smallest] = [14, 26, 36, 14, 30, 2.5] as const;

const slotOf = (columns: number, unit: number) => Math.max(columns * unit, slot);
const upper = (widths: readonly number[], layer: number, unit: number) =>
  slotOf(widths[layer - 1] ?? 1, unit) + 3 * slotOf(1, unit) + 3 * sign;
const partWidth = (widths: readonly number[], layer: number, unit: number) => arrow + upper(widths, layer, unit) + arrow + slotOf(1, unit);

/** Layers that stand beside each other, by line: as many as there is room for. */
function linesOf(widths: readonly number[], unit: number, width: number): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let room = 0;
  for (const layer of range(widths.length - 1).map((k) => k + 1)) {
    const wide = partWidth(widths, layer, unit);
    if (lines.length === 0 || room < wide) {
      lines.push([]);
      room = width - (layer === 1 ? slotOf(1, unit) : 0);
    }
    lines.at(-1)?.push(layer);
    room -= wide;
  }
  return lines;
}

/** Where not even one layer fits with its arrows beside it, z stands below the boxes that it comes from, a line for each layer. */
const mustFold = (widths: readonly number[], width: number) =>
  slotOf(1, smallest) + Math.max(...widths.slice(1).map((_, k) => partWidth(widths, k + 1, smallest))) > width;

function place(widths: readonly number[], unit: number, width: number): Diagram {
  const folded = mustFold(widths, width);
  const depth = widths.length - 1;
  const [boxes, signs]: [Box[], Sign[]] = [[], []];
  const z = (layer: number) => (layer === 0 ? 'x' : layer === depth ? 'yhat' : `z.${layer}`);
  let top = 0;
  let widest = 0;
  /** Draws a box in a slot, its middle at a height. */
  const draw = (block: string, rows: number, columns: number, left: number, middle: number) => {
    const [w, h] = [columns * unit, rows * unit];
    const room = slotOf(columns, unit);
    boxes.push({ block, rows, columns, x: left + (room - w) / 2, y: middle - h / 2, width: w, height: h });
    return left + room;
  };
  const lines = folded ? widths.slice(1).map((_, k) => [k + 1]) : linesOf(widths, unit, width);
  for (const layers of lines) {
    const first = layers[0] === 1;
    const tall = Math.max(...layers.flatMap((layer) => [widths[layer - 1] ?? 1, widths[layer] ?? 1])) * unit;
    const low = Math.max(...layers.map((layer) => widths[layer] ?? 1), first ? (widths[0] ?? 1) : 0) * unit;
    const [above, below] = [top + tall / 2, top + tall + label + gap + low / 2];
    let left = first ? draw('x', widths[0] ?? 1, 1, 0, below) : 0;
    for (const layer of layers) {
      const [own, before] = [widths[layer] ?? 1, widths[layer - 1] ?? 1];
      const mark = (kind: Sign['kind'], wide: number, y: number) => {
        signs.push({ kind, layer, x: left + wide / 2, y });
        left += wide;
      };
      if (folded) {
        left = 0;
        if (first) signs.push({ kind: 'up', layer, x: slot + 8, y: below });
      } else mark('up', arrow, (above + below) / 2);
      left = draw(`W.${layer}`, own, before, left, above);
      mark('times', sign, above);
      left = draw(z(layer - 1), before, 1, left, above);
      mark('plus', sign, above);
      left = draw(`c.${layer}`, own, 1, left, above);
      mark('equals', sign, above);
      left = draw(`h.${layer}`, own, 1, left, above);
      if (folded) {
        left -= slotOf(1, unit);
        signs.push({ kind: 'f', layer, x: left - 22, y: below });
      } else mark('f', arrow, (above + below) / 2);
      left = draw(z(layer), own, 1, left, below);
    }
    widest = Math.max(widest, left);
    top = below + low / 2 + label + gap;
  }
  return { unit, width: widest, height: top - gap, boxes, signs };
}

/**
 * The chapter's box diagram for any network (1.2): x ↗ W⁽¹⁾x + c⁽¹⁾ = h⁽¹⁾, f ↘ z⁽¹⁾ ↗ …, ŷ. Every box has one scale, the largest at
 * which the diagram is no wider than `width` and, if that is possible, no higher than `height`.
 */
export function diagramOf(widths: readonly number[], width: number, height: number): Diagram {
  for (let unit: number = largest; unit > smallest; unit -= 0.5) {
    const diagram = place(widths, unit, width);
    if (diagram.width <= width && diagram.height <= height) return diagram;
  }
  for (let unit: number = largest; unit > smallest; unit -= 0.5) {
    const diagram = place(widths, unit, width);
    if (diagram.width <= width && unit <= 6) return diagram;
  }
  return place(widths, smallest, width);
}
