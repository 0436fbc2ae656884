/**
 * Where everything on the stage stands, from the widths of the network, the size of the window and the gap that is at work.
 * Pure: the same arguments give the same picture, so nothing jumps while a layer is worked on.
 */
export type Level = 'full' | 'compact' | 'lens';
export type ColumnKind = 'circle' | 'capsule' | 'pill' | 'dot';

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

export function levelOf(widths: readonly number[], phone: boolean): Level {
  const [inputs = 0, ...rest] = widths;
  const most = Math.max(...rest);
  if (inputs <= 2 && most <= 2 && rest.length <= 2) return 'full';
  if (!phone && inputs <= 5 && most <= 3 && rest.length <= 3) return 'compact';
  return 'lens';
}

interface Metrics {
  readonly head: number;
  readonly foot: number;
  readonly capsule: readonly [number, number];
  readonly circle: number;
  /** How much wider than high a circle is, to hold more digits. */
  readonly longer?: number;
  readonly pad: number;
  readonly gradient: number;
  readonly gradientGap: number;
  readonly stub: number;
  readonly loss: number;
  readonly maxPitch: number;
}

/** What is left under the neurons where no formula stands there. */
const noFeet = 4;

const metrics: Record<Level | 'phone' | 'present' | 'slim', Metrics> = {
  full: { head: 40, foot: 38, capsule: [150, 62], circle: 64, pad: 15, gradient: 32, gradientGap: 9, stub: 24, loss: 88, maxPitch: 158 },
  // As large as the window, with little height to each neuron: no formulas under the bands.
  present: {
    head: 36,
    foot: noFeet,
    capsule: [150, 56],
    circle: 62,
    pad: 15,
    gradient: 27,
    gradientGap: 5,
    stub: 24,
    loss: 88,
    maxPitch: 158,
  },
  compact: { head: 34, foot: 32, capsule: [130, 46], circle: 50, pad: 7, gradient: 24, gradientGap: 4, stub: 22, loss: 90, maxPitch: 110 },
  // The same beside a lesson.
  slim: { head: 34, foot: 32, capsule: [122, 46], circle: 48, pad: 5, gradient: 24, gradientGap: 4, stub: 22, loss: 82, maxPitch: 110 },
  lens: { head: 34, foot: 30, capsule: [62, 20], circle: 15, pad: 8, gradient: 0, gradientGap: 0, stub: 0, loss: 62, maxPitch: 44 },
  phone: { head: 34, foot: noFeet, capsule: [74, 74], circle: 44, pad: 4, gradient: 24, gradientGap: 4, stub: 0, loss: 60, maxPitch: 114 },
};

/** What holds numbers, wide enough for so many more decimals than two; a large capsule has room for one. */
function widened(m: Metrics, level: Level, presenting: boolean, more: number): Metrics {
  const spare = level === 'full' && !presenting ? 1 : 0;
  const wide = Math.max(more - spare, 0);
  const lossWide = lossMore(more);
  return { ...m, capsule: [m.capsule[0] + wide * 20, m.capsule[1]], longer: Math.max(more - spare, 0) * 9, loss: m.loss + lossWide };
}
/** A loss has two decimals more than others, up to six. */
const lossMore = (more: number) => Math.min(more, 2) * 9;

/** Where the stage is low, formulas under the bands leave it, then intercepts (they stand in the inspector); then capsules get lower. */
function metricsOf(level: Level, slim: boolean, { phone, presenting = false, height, more = 0 }: StageInput, most: number): Metrics {
  const large = level === 'full' ? (phone ? metrics.phone : presenting ? metrics.present : metrics.full) : metrics[slim ? 'slim' : level];
  const m = widened(presenting ? { ...large, foot: noFeet } : large, level, presenting, phone ? 0 : more);
  if (level === 'lens') return m;
  const [width, tall] = m.capsule;
  const pitchWith = (foot: number) => (height - m.head - foot) / most;
  const [pitch, whole] = [pitchWith(m.foot), m.stub + tall + m.gradientGap + m.gradient];
  if (pitch >= whole) return m;
  if (pitchWith(noFeet) >= whole) return { ...m, foot: noFeet };
  const room = Math.max(pitch - m.gradientGap - 2, 40);
  const lower = Math.min(tall, Math.round(room * 0.64));
  return { ...m, stub: 0, capsule: [width, lower], gradient: Math.min(m.gradient, Math.floor(room - lower)) };
}

const gapMinimum = (level: Level | 'slim', phone: boolean) =>
  level === 'lens' ? (phone ? 10 : 18) : phone ? 34 : level === 'slim' ? 24 : 40;
const lossGapOf = (level: Level | 'slim', phone: boolean) => (phone ? 10 : level === 'lens' || level === 'slim' ? 18 : 34);
const gapComfort = 132;
const gapMaximum = 210;
/** The least width of the gap at work. */
const openLeast = 56;
/** The least gap with which every layer of a lens keeps its numbers. */
const roomForAll = 78;

/** In the lens, numbers where they fit: every layer keeps its numbers if all of them have room, else the pair at work. */
function everythingOpen(widths: readonly number[], width: number, phone: boolean, more: number): boolean {
  const used = widths.length * pillBand(phone, width, more) + metrics.lens.loss + 18;
  return !phone && Math.max(...widths) <= 8 && (width - used) / (widths.length - 1) >= roomForAll;
}

function kindOf(level: Level, layer: number, open: boolean): ColumnKind {
  if (level !== 'lens') return layer === 0 ? 'circle' : 'capsule';
  return open ? 'pill' : 'dot';
}

const pillBand = (phone: boolean, width: number, more: number) => (phone ? 72 : (width > 900 ? 132 : 124) + more * 15.4);

function bandWidth(kind: ColumnKind, m: Metrics, phone: boolean, width: number, more: number): number {
  switch (kind) {
    case 'circle':
      return Math.max(m.circle + (m.longer ?? 0) + 2 * m.pad - (phone ? 4 : 0), phone ? 48 : 60);
    case 'capsule':
      return m.capsule[0] + 2 * m.pad;
    case 'pill':
      return pillBand(phone, width, more);
    case 'dot':
      return 30;
  }
}

/** Widths of the gaps before layers 1…L: all alike where there is room, else the open one wide and the others narrow. */
function gapWidths(depth: number, openGap: number, room: number, minimum: number): number[] {
  const even = room / depth;
  if (even >= gapComfort || depth === 1) return Array.from({ length: depth }, () => Math.min(even, gapMaximum));
  const open = Math.max(Math.min(172, room - (depth - 1) * minimum), openLeast);
  const rest = Math.max((room - open) / (depth - 1), 4);
  return Array.from({ length: depth }, (_, k) => (k + 1 === openGap ? open : rest));
}

/** On a phone a pill has two storeys where its neighbours leave it so many pixels. */
export const twoStoreys = 62;

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

export interface StageInput {
  readonly widths: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly phone: boolean;
  /** Shown as large as the window: without the formulas under the bands. */
  readonly presenting?: boolean;
  /** The gap at work lies before this layer. */
  readonly openGap: number;
  /** Decimals more than two. */
  readonly more?: number;
}

/** The least width of a level that shows every layer in capsules: their bands, one gap for beads, and the others narrow. */
function leastWidth(level: 'full' | 'compact' | 'slim', depth: number, phone: boolean, more: number): number {
  const m = widened(phone ? metrics.phone : metrics[level], level === 'slim' ? 'compact' : level, false, phone ? 0 : more);
  const bands = bandWidth('circle', m, phone, 0, more) + depth * bandWidth('capsule', m, phone, 0, more) + m.loss;
  return bands + lossGapOf(level, phone) + (phone ? 60 : 118) + (depth - 1) * gapMinimum(level, phone);
}

export function layoutStage(input: StageInput): StageLayout {
  const { widths, width, height, phone, openGap, presenting = false, more = 0 } = input;
  const wanted = levelOf(widths, phone);
  const depth = widths.length - 1;
  const tight = wanted !== 'lens' && leastWidth(wanted, depth, phone, more) > width;
  const slim = tight && !phone && leastWidth('slim', depth, phone, more) <= width;
  const level = slim ? 'compact' : tight ? 'lens' : wanted;
  const m = metricsOf(level, slim, input, Math.max(...widths.slice(1)));
  const all = level === 'lens' && everythingOpen(widths, width, phone, more);
  const kinds = widths.map((_, layer) => kindOf(level, layer, all || layer === openGap || layer === openGap - 1));
  const lossGap = lossGapOf(slim ? 'slim' : level, phone);
  const dots = kinds.filter((kind) => kind === 'dot').length;
  // On a phone a deep network's dots move together until its open pair fits.
  const spare = width - (kinds.length - dots) * pillBand(phone, width, more) - m.loss - lossGap - openLeast - (depth - 1) * 4;
  const dotBand = Math.max(Math.min(phone ? 22 : 30, spare / Math.max(dots, 1)), 11);
  const bands = kinds.map((kind) => (kind === 'dot' ? dotBand : bandWidth(kind, m, phone, width, more)));
  const used = bands.reduce((total, one) => total + one, 0) + m.loss + lossGap;
  const gaps = gapWidths(depth, openGap, width - used, gapMinimum(slim ? 'slim' : level, phone));
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

function placeLoss(band: Box, outputs: readonly Box[], level: Level, phone: boolean, wide: number, foot: number): StageLayout['loss'] {
  const diameter = (phone ? 52 : level === 'full' ? 68 : level === 'compact' ? 56 : 54) + wide;
  const x = band.x + (band.width - diameter) / 2;
  if (level === 'lens') {
    const circle = { x, y: band.height / 2 - diameter / 2, width: diameter, height: diameter };
    return { band, circles: [], total: circle };
  }
  const circles = outputs.map((node) => ({ x, y: node.y + node.height / 2 - diameter / 2, width: diameter, height: diameter }));
  const last = circles.at(-1);
  const total =
    circles.length < 2 || !last
      ? null
      : { x: band.x + 5, y: Math.max(band.height - 42 - foot, last.y + diameter + 3), width: band.width - 10, height: 32 };
  return { band, circles, total };
}
