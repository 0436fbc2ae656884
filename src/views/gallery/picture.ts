import { widths, type Network } from '../../core/network.ts';
import type { BackstepDocument } from '../../documents/document.ts';
import { curveOver } from '../../lab/curve.ts';

/** A network drawn small: all edges of one sign and about one size are one path. */
export interface Edges {
  readonly sign: 'positive' | 'negative' | 'zero';
  readonly width: number;
  readonly d: string;
}

export interface Picture {
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly edges: readonly Edges[];
}

const number = (value: number) => String(Math.round(value * 10) / 10);

/** Three widths tell a large weight from a small one at this size. */
const strokes = [0.6, 1.2, 2] as const;

export function pictureOf(network: Network, width: number, height: number): Picture {
  const D = widths(network);
  const r = Math.min(4.5, (height / Math.max(...D)) * 0.36);
  const at = (l: number, i: number) => ({
    x: r + 2 + ((width - 2 * r - 4) * l) / (D.length - 1),
    y: (height * (i + 0.5)) / (D[l] ?? 1),
  });
  const most = Math.max(...network.layers.flatMap(({ W }) => W.flat().map(Math.abs)), Number.MIN_VALUE);
  const paths = new Map<string, { readonly sign: Edges['sign']; readonly width: number; d: string }>();
  network.layers.forEach(({ W }, l) =>
    W.forEach((row, i) =>
      row.forEach((w, j) => {
        const stroke = strokes[Math.min(2, Math.floor((Math.abs(w) / most) * 3))] ?? strokes[0];
        const sign = w === 0 ? 'zero' : w < 0 ? 'negative' : 'positive';
        const path = paths.get(`${sign}${stroke}`) ?? { sign, width: stroke, d: '' };
        const [from, to] = [at(l, j), at(l + 1, i)];
        path.d += `M${number(from.x)} ${number(from.y)}L${number(to.x)} ${number(to.y)}`;
        paths.set(`${sign}${stroke}`, path);
      }),
    ),
  );
  return { nodes: D.flatMap((count, l) => Array.from({ length: count }, (_, i) => ({ ...at(l, i), r }))), edges: [...paths.values()] };
}

/** At most so many observations are drawn, spread over all of them. */
const dots = 150;

/** Where there is one input: the observations as dots, and ŷ as a line for each output; null otherwise. */
export function fitOf(
  document: BackstepDocument,
  width: number,
  height: number,
): { readonly dots: string; readonly lines: readonly string[] } | null {
  const { x, y } = document.data;
  if (x[0]?.length !== 1) return null;
  const every = Math.ceil(x.length / dots);
  const points = x.flatMap((row, n) => (n % every === 0 ? (y[n] ?? []).map((target) => [row[0] ?? 0, target] as const) : []));
  const xs = points.map(([at]) => at);
  const [left, right] = [Math.min(...xs) - 0.2, Math.max(...xs) + 0.2];
  const curve = curveOver(document, left, right);
  const ys = [...points.map(([, at]) => at), ...curve.yhat.flat()].filter(Number.isFinite);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const across = (at: number) => number(2 + ((width - 4) * (at - left)) / (right - left || 1));
  const up = (at: number) => number(height - 3 - ((height - 6) * (at - low)) / (high - low || 1));
  return {
    dots: points.map(([a, b]) => `M${across(a)} ${up(b)}h0`).join(''),
    lines: curve.yhat.map((line) => `M${line.map((value, k) => `${across(curve.x[k] ?? 0)} ${up(value)}`).join('L')}`),
  };
}
