import type { StageLayout } from '../stage/layout.ts';

/** A part of the stage that has controls: a layer's band, or the gap before a layer. */
export interface Zone {
  readonly kind: 'band' | 'gap';
  readonly layer: number;
}

export type Control = 'remove' | 'add' | 'more' | 'insert';

export const sameZone = (a: Zone | null, b: Zone | null): boolean => a?.kind === b?.kind && a?.layer === b?.layer;

/** A narrow gap answers from so many pixels around its middle. */
const reach = 9;

/** The band or gap that a point of the stage lies in. */
export function zoneAt({ columns }: StageLayout, x: number): Zone | null {
  for (const [k, { band }] of columns.entries()) {
    const after = columns[k + 1];
    const end = band.x + band.width;
    if (after) {
      const [from, to] = [Math.min(end, (end + after.band.x) / 2 - reach), Math.max(after.band.x, (end + after.band.x) / 2 + reach)];
      if (x > from && x < to) return { kind: 'gap', layer: k + 1 };
    }
    if (x >= band.x && x <= end) return { kind: 'band', layer: k };
  }
  return null;
}

/** What there is to do in a zone. */
export const controlsOf = ({ kind, layer }: Zone): readonly Control[] =>
  kind === 'gap' ? ['insert'] : layer === 0 ? ['remove', 'add'] : ['remove', 'add', 'more'];

/** All zones from left to right. */
export const zonesOf = ({ columns }: StageLayout): readonly Zone[] =>
  columns.flatMap(({ layer }): Zone[] =>
    layer === 0
      ? [{ kind: 'band', layer }]
      : [
          { kind: 'gap', layer },
          { kind: 'band', layer },
        ],
  );

/** The middle of a zone, kept far enough from the stage's edges for something so wide. */
export function middleOf({ columns, width }: StageLayout, { kind, layer }: Zone, room: number): number {
  const { band } = columns[layer] ?? { band: { x: 0, width: 0 } };
  const before = columns[layer - 1]?.band;
  const middle = kind === 'gap' && before ? (before.x + before.width + band.x) / 2 : band.x + band.width / 2;
  return Math.min(Math.max(middle, room / 2), width - room / 2);
}
