import { range } from '../core/range.ts';
import type { Rule } from '../walk/plan.ts';

/** The network as a few millimetres of dots and lines, with what a step is about in black. */
export interface Mini {
  readonly dots: readonly { readonly x: number; readonly y: number; readonly lit: boolean }[];
  readonly lines: readonly { readonly d: string; readonly lit: boolean }[];
  /** Which way the step goes along the gap at work: none for a step within one layer. */
  readonly arrow: { readonly x: number; readonly back: boolean } | null;
  readonly radius: number;
}

/** The layers whose neurons a rule writes or reads, from that of its step; and whether it goes along the edges before it or behind it. */
const places: Record<Rule, { readonly layers: readonly number[]; readonly gap: number | null; readonly back: boolean }> = {
  mix: { layers: [-1, 0], gap: 0, back: false },
  activate: { layers: [0], gap: null, back: false },
  lose: { layers: [0], gap: null, back: false },
  slopeOfLoss: { layers: [0], gap: null, back: true },
  throughActivation: { layers: [0], gap: null, back: true },
  toWeights: { layers: [-1, 0], gap: 0, back: true },
  toIntercepts: { layers: [0], gap: null, back: true },
  throughWeights: { layers: [0, 1], gap: 1, back: true },
  updateWeights: { layers: [], gap: 0, back: true },
  updateIntercepts: { layers: [0], gap: null, back: true },
};

const short = (value: number) => String(Math.round(value * 100) / 100);

export function miniOf(widths: readonly number[], rule: Rule, layer: number, width: number, height: number): Mini {
  const { layers, gap, back } = places[rule];
  const most = Math.max(...widths);
  const pitch = Math.min(4, height / most);
  const radius = Math.min(1.1, pitch * 0.36);
  const at = (l: number, i: number) => ({
    x: radius + ((width - 2 * radius) * l) / (widths.length - 1),
    y: height / 2 + (i - ((widths[l] ?? 1) - 1) / 2) * pitch,
  });
  const lit = (l: number) => layers.includes(l - layer);
  const open = gap === null ? null : layer + gap;
  return {
    radius,
    dots: widths.flatMap((count, l) => range(count).map((i) => ({ ...at(l, i), lit: lit(l) }))),
    lines: range(widths.length - 1).map((k) => ({
      lit: open === k + 1,
      d: range(widths[k] ?? 0)
        .flatMap((j) => range(widths[k + 1] ?? 0).map((i) => [at(k, j), at(k + 1, i)] as const))
        .map(([from, to]) => `M${short(from.x)},${short(from.y)}L${short(to.x)},${short(to.y)}`)
        .join(''),
    })),
    arrow: open === null ? null : { x: (at(open - 1, 0).x + at(open, 0).x) / 2, back },
  };
}
