/** How much of a network the stage shows as it is: in a lens, only the layers at work. */
export type Level = 'full' | 'compact' | 'lens';
export type ColumnKind = 'circle' | 'capsule' | 'pill' | 'dot';

export function levelOf(widths: readonly number[], phone: boolean): Level {
  const [inputs = 0, ...rest] = widths;
  const most = Math.max(...rest);
  if (inputs <= 2 && most <= 2 && rest.length <= 2) return 'full';
  if (!phone && inputs <= 5 && most <= 3 && rest.length <= 3) return 'compact';
  return 'lens';
}

/** The room that there is, and what for. */
export interface Room {
  readonly height: number;
  readonly phone: boolean;
  /** Shown as large as the window: without the formulas under the bands. */
  readonly presenting?: boolean;
  /** Decimals more than two. */
  readonly more?: number;
}

export interface Metrics {
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
export const noFeet = 4;

/** A level as wide as it should be, beside a lesson, or beside the inspector in a small window. */
export type Cut = Level | 'slim' | 'slender';

const metrics: Record<Cut | 'phone' | 'present', Metrics> = {
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
  // The same in a small window.
  slender: { head: 34, foot: 32, capsule: [114, 46], circle: 46, pad: 3, gradient: 24, gradientGap: 4, stub: 22, loss: 76, maxPitch: 110 },
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
export const lossMore = (more: number) => Math.min(more, 2) * 9;

/** Where the stage is low, formulas under the bands leave it, then intercepts (they stand in the inspector); then capsules get lower. */
export function metricsOf(cut: Cut, { phone, presenting = false, height, more = 0 }: Room, most: number): Metrics {
  const level = levelAt(cut);
  const large = cut === 'full' ? (phone ? metrics.phone : presenting ? metrics.present : metrics.full) : metrics[cut];
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

export const levelAt = (cut: Cut): Level => (cut === 'slim' || cut === 'slender' ? 'compact' : cut);

const gaps: Record<Cut, number> = { full: 40, compact: 40, slim: 24, slender: 18, lens: 18 };
const lossGaps: Record<Cut, number> = { full: 34, compact: 34, slim: 18, slender: 12, lens: 18 };
export const gapMinimum = (cut: Cut, phone: boolean) => (phone ? (cut === 'lens' ? 10 : 34) : gaps[cut]);
export const lossGapOf = (cut: Cut, phone: boolean) => (phone ? 10 : lossGaps[cut]);
/** The least width of the gap at work. */
export const openLeast = 56;
/** The least gap with which every layer of a lens keeps its numbers. */
const roomForAll = 78;

/** In the lens, numbers where they fit: every layer keeps its numbers if all of them have room, else the pair at work. */
export function everythingOpen(widths: readonly number[], width: number, phone: boolean, more: number): boolean {
  const used = widths.length * pillBand(phone, width, more) + metrics.lens.loss + 18;
  return !phone && Math.max(...widths) <= 8 && (width - used) / (widths.length - 1) >= roomForAll;
}

export const pillBand = (phone: boolean, width: number, more: number) => (phone ? 72 : (width > 900 ? 132 : 124) + more * 15.4);

export function bandWidth(kind: ColumnKind, m: Metrics, phone: boolean, width: number, more: number): number {
  switch (kind) {
    case 'circle':
      return Math.max(m.circle + (m.longer ?? 0) + 2 * m.pad - (phone ? 4 : 0), phone ? 48 : 52);
    case 'capsule':
      return m.capsule[0] + 2 * m.pad;
    case 'pill':
      return pillBand(phone, width, more);
    case 'dot':
      return 30;
  }
}

/** The least width of a level that shows every layer in capsules: their bands, one gap for beads, and the others narrow. */
export function leastWidth(cut: Exclude<Cut, 'lens'>, depth: number, phone: boolean, more: number): number {
  const m = widened(phone ? metrics.phone : metrics[cut], levelAt(cut), false, phone ? 0 : more);
  const bands = bandWidth('circle', m, phone, 0, more) + depth * bandWidth('capsule', m, phone, 0, more) + m.loss;
  return bands + lossGapOf(cut, phone) + (phone ? 60 : cut === 'slender' ? 100 : 118) + (depth - 1) * gapMinimum(cut, phone);
}
