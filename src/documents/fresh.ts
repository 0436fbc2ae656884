import type { Layer, Vector } from '../core/network.ts';
import { forward } from '../core/forward.ts';
import { normal, seeded } from '../core/rng.ts';
import type { BackstepDocument } from './document.ts';

/** To two decimals, so that what the page shows is what is there; plus 0, since −0 would not come back from a file. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Where an entry of a matrix stands: its layer, row and column. */
type Spot = readonly [layer: number, row: number, column: number];

/** A draw from N(0, 1) that belongs to a seed and a place: neurons that are added one after the other do not come out alike. */
const drawAt = (seed: number, [layer, row, column]: Spot): number =>
  normal(seeded(Math.imul(seed + 1, 0x9e3779b1) ^ ((layer << 20) | (row << 10) | column)));

/** A new weight: N(0, 1)/5 to two decimals and never 0, so that a gradient can pass it. */
export const freshWeight = (seed: number, ...spot: Spot): number => rounded(drawAt(seed, spot) / 5) || 0.01;

/** A new input of an observation: N(0, 1) to two decimals. */
export const freshInput = (seed: number, observation: number, column: number): number => rounded(drawAt(seed, [0, observation, column]));

/** A row of so many weights: those that are there stay, further ones are drawn. */
export function fitRow(row: Vector, columns: number, draw: (column: number) => number): Vector {
  if (row.length === columns) return row;
  return Array.from({ length: columns }, (_, j) => row[j] ?? draw(j));
}

/**
 * Turns the weights of new ReLUs round where they would be shut for the followed observation, so that a gradient reaches them:
 * h = w·z with an intercept of 0, so −w gives −h. Rows before `from` are not new.
 */
export function wake(document: BackstepDocument, layer: number, from: number): BackstepDocument {
  const one = document.layers[layer - 1];
  const x = document.data.x[document.observation];
  if (!one || !x || one.activation !== 'relu') return document;
  const h = forward({ layers: document.layers.slice(0, layer), loss: document.loss }, x).h[layer - 1] ?? [];
  const W = one.W.map((row, i) => (i >= from && (h[i] ?? 0) < 0 ? row.map((w) => -w) : row));
  const layers: readonly Layer[] = document.layers.with(layer - 1, { ...one, W });
  return { ...document, layers };
}
