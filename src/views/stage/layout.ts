import {
  bandWidth,
  everythingOpen,
  gapMinimum,
  leastWidth,
  levelAt,
  levelOf,
  lossGapOf,
  lossMore,
  metricsOf,
  noFeet,
  openLeast,
  pillBand,
  type ColumnKind,
  type Cut,
  type Level,
  type Metrics,
  type Room,
} from './metrics.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Column {
  readonly layer: number;
  readonly kind: ColumnKind;
  readonly band: Box;
  /** One for each neuron: its upper shape; the gradient's stands under it. */
  readonly nodes: readonly Box[];
  readonly open: boolean;
}

export interface StageLayout {
  readonly level: Level;
  readonly phone: boolean;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly loss: { readonly band: Box; readonly circles: readonly Box[]; readonly total: Box | null };
  /** Whether there is room for intercepts above the neurons. */
  readonly intercepts: boolean;
  /** Whether there is room for formulas under the bands. */
  readonly feet: boolean;
  /** What the two numbers of a pill take, in em. */
  readonly pillEms: number;
  /** Height of a capsule's or pill's gradient, and its distance from the shape above it. */
  readonly gradient: { readonly height: number; readonly gap: number };
}

function kindOf(level: Level, layer: number, open: boolean): ColumnKind {
  if (level !== 'lens') return layer === 0 ? 'circle' : 'capsule';
  return open ? 'pill' : 'dot';
}

/** How wide a gap is that is wide enough, and at the most. */
const [gapComfort, gapMaximum] = [132, 210];

/** Widths of the gaps before layers 1…L: all alike where there is room, else the open one wide and the others narrow. */
function gapWidths(depth: number, openGap: number, room: number, minimum: number): number[] {
  const even = room / depth;
  if (even >= gapComfort || depth === 1) return Array.from({ length: depth }, () => Math.min(even, gapMaximum));
  const open = Math.max(Math.min(172, room - (depth - 1) * minimum), openLeast);
  const rest = Math.max((room - open) / (depth - 1), 4);
  return Array.from({ length: depth }, (_, k) => (k + 1 === openGap ? open : rest));
}

/** On a phone a pill has two storeys where its neighbours leave it so many pixels. */
const twoStoreys = 62;

function placeNodes(count: number, kind: ColumnKind, band: Box, m: Metrics, phone: boolean, source: boolean): Box[] {
  const [w, h] =
    kind === 'capsule'
      ? m.capsule
      : kind === 'circle'
        ? [m.circle, m.circle]
        : kind === 'dot'
          ? [15, 15]
          : [band.width - (phone ? 22 : 52), 20];
  const top = band.y + m.head;
  const room = band.height - m.head - m.foot;
  const storeys = kind === 'pill' && phone && room / count >= twoStoreys;
  // A few neurons stand further apart, so that the beads between them do.
  const most = kind === 'pill' && count <= 4 ? 2 * m.maxPitch : m.maxPitch;
  const pitch = Math.min(storeys ? 72 : most, room / count);
  const below = kind === 'capsule' ? m.gradient + m.gradientGap : 0;
  const above = kind === 'capsule' ? m.stub : 0;
  // A circle stands as high as a capsule would, so that an edge between two lone neurons is level.
  const shift = kind === 'circle' ? m.stub - m.gradient - m.gradientGap : above - below;
  const lowest = kind === 'circle' ? Math.min(h, pitch - 3) : h;
  const height = storeys
    ? 56
    : kind === 'pill'
      ? Math.min(26, pitch - 2)
      : kind === 'dot'
        ? Math.min(15, pitch - 2, band.width - 1)
        : lowest;
  const width = kind === 'dot' ? height : kind === 'circle' ? height + (m.longer ?? 0) : w;
  // A phone's band has room for the index on one side only.
  const indexSide = phone && kind === 'pill' ? (source ? 9 : -9) : 0;
  // Where the stage is low, that must not carry the first of them into the band's title.
  const middleOf = (i: number) => top + room / 2 + (i - (count - 1) / 2) * pitch + shift / 2;
  const down = Math.max(top - (middleOf(0) - height / 2), 0);
  return Array.from({ length: count }, (_, i) => {
    const middle = middleOf(i) + (kind === 'circle' ? down : 0);
    return { x: band.x + (band.width - width) / 2 + indexSide, y: middle - height / 2, width, height };
  });
}

/** The least height for a neuron, its share of the band's title included, where bands stand close. */
const roomyPitch = 92;

/** The level that is wanted, drawn as closely as the width asks for; a lens where not even that has room. */
function cutOf(wanted: Level, { widths, width, height, phone, more = 0 }: StageInput): Cut {
  const [depth, most] = [widths.length - 1, Math.max(...widths.slice(1))];
  if (wanted === 'lens') return wanted;
  const cuts = phone ? [wanted] : ([wanted, 'slim', 'slender'] as const);
  const found = cuts.find((cut) => leastWidth(cut, depth, phone, more) <= width) ?? 'lens';
  // So close together, and low besides, capsules would be a crowd.
  return found === 'slender' && height / most < roomyPitch ? 'lens' : found;
}

export interface StageInput extends Room {
  readonly widths: readonly number[];
  readonly width: number;
  /** The gap at work lies before this layer. */
  readonly openGap: number;
}

/**
 * Where everything on the stage stands, from the widths of the network, the size of the window and the gap that is at work.
 * Pure: the same arguments give the same picture, so nothing jumps while a layer is worked on.
 */
export function layoutStage(input: StageInput): StageLayout {
  const { widths, width, height, phone, openGap, presenting = false, more = 0 } = input;
  const wanted = levelOf(widths, phone);
  const depth = widths.length - 1;
  const cut = cutOf(wanted, input);
  const level = levelAt(cut);
  const m = metricsOf(cut, input, Math.max(...widths.slice(1)));
  const all = level === 'lens' && everythingOpen(widths, width, phone, more);
  const kinds = widths.map((_, layer) => kindOf(level, layer, all || layer === openGap || layer === openGap - 1));
  const lossGap = lossGapOf(cut, phone);
  const dots = kinds.filter((kind) => kind === 'dot').length;
  // On a phone a deep network's dots move together until its open pair fits.
  const spare = width - (kinds.length - dots) * pillBand(phone, width, more) - m.loss - lossGap - openLeast - (depth - 1) * 4;
  const dotBand = Math.max(Math.min(phone ? 22 : 30, spare / Math.max(dots, 1)), 11);
  const bands = kinds.map((kind) => (kind === 'dot' ? dotBand : bandWidth(kind, m, phone, width, more)));
  const used = bands.reduce((total, one) => total + one, 0) + m.loss + lossGap;
  const gaps = gapWidths(depth, openGap, width - used, gapMinimum(cut, phone));
  const total = used + gaps.reduce((sum, one) => sum + one, 0);
  let x = Math.max((width - total) / 2, 0);
  const columns = widths.map((count, layer) => {
    if (layer > 0) x += gaps[layer - 1] ?? 0;
    const kind = kinds[layer] ?? 'dot';
    const band = { x, y: 0, width: bands[layer] ?? 0, height };
    x += band.width;
    return {
      layer,
      kind,
      band,
      open: layer === openGap || layer === openGap - 1,
      nodes: placeNodes(count, kind, band, m, phone, layer === openGap - 1),
    };
  });
  const lossBand = { x: x + lossGap, y: 0, width: m.loss, height };
  return {
    level,
    phone,
    width,
    height,
    columns,
    loss: placeLoss(lossBand, columns[depth]?.nodes ?? [], level, phone, phone ? 0 : lossMore(more), m.foot),
    pillEms: 6.6 + more * 1.27,
    intercepts: m.stub > 0,
    feet: !phone && !presenting && m.foot > noFeet,
    gradient: { height: m.gradient, gap: m.gradientGap },
  };
}

/** A band's title and a target. */
const underTitle = 52;

function placeLoss(band: Box, outputs: readonly Box[], level: Level, phone: boolean, wide: number, foot: number): StageLayout['loss'] {
  const diameter = (phone ? 52 : level === 'full' ? 68 : level === 'compact' ? 56 : 54) + wide;
  const x = band.x + (band.width - diameter) / 2;
  if (level === 'lens') {
    const circle = { x, y: band.height / 2 - diameter / 2, width: diameter, height: diameter };
    return { band, circles: [], total: circle };
  }
  // On a low stage the target above the first of several losses would stand on the band's title.
  const least = outputs.length > 1 ? underTitle : -Infinity;
  const circles = outputs.map((node) => ({
    x,
    y: Math.max(node.y + node.height / 2 - diameter / 2, least),
    width: diameter,
    height: diameter,
  }));
  const last = circles.at(-1);
  const total =
    circles.length < 2 || !last
      ? null
      : { x: band.x + 5, y: Math.max(band.height - 42 - foot, last.y + diameter + 3), width: band.width - 10, height: 32 };
  return { band, circles, total };
}
