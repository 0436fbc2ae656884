import { widths, type Matrix, type Network } from '../core/network.ts';
import { seededDocument, type Recipe } from '../documents/examples/seeded.ts';
import { apart, eachNumber } from '../engine/compare.ts';
import type { Engine } from '../engine/engine.ts';
import { parameterIds } from '../engine/layout.ts';
import { simdEngine } from '../engine/simd/engine.ts';
import { simdModule } from '../engine/simd/module.ts';
import { typescriptEngine } from '../engine/typescript.ts';
import type { Case } from './cases.ts';
import type { Tally } from './tally.ts';

export type Make = (network: Network, x: Matrix, y: Matrix) => Engine;

/** The engines that train; null where this browser has none of a kind. */
export function engines(): { readonly typescript: Make; readonly simd: Make | null } {
  const module = simdModule();
  return { typescript: typescriptEngine, simd: module ? (...data) => simdEngine(module, ...data) : null };
}

const recipes: readonly Omit<Recipe, 'title' | 'seed'>[] = [
  { widths: [4, 3, 3, 2], hidden: 'relu', loss: 'rss', observations: 100 },
  { widths: [2, 16, 16, 3], hidden: 'sigmoid', loss: 'log', observations: 130 },
  { widths: [16, 16, 16, 16, 16, 16, 16, 16, 16], hidden: 'relu', loss: 'rss', observations: 70 },
];

/** Larger than the reference's, up to the limits of a document, and with more observations than an engine takes at once. */
export const larger: readonly Case['document'][] = recipes.map((recipe, seed) =>
  seededDocument({ ...recipe, title: `seed ${seed} (${recipe.widths.join('-')})`, seed }),
);

/** `W.1.0.0` → `gradWBatch.1.0.0`, the gradient over all observations. */
const gradientOf = (id: string) => id.replace(/^[Wc]/, (name) => `grad${name.toUpperCase()}Batch`);

/** Losses and gradients of an engine against the step-by-step passes, in parts of the terms that a number is the sum of. */
export function compareMade(make: Make, document: Case['document'], tally: Tally): void {
  const gradients = parameterIds(widths(document)).map(gradientOf);
  eachNumber(make, { network: document, x: document.data.x, y: document.data.y }, (found, expected, parameter) =>
    tally.note(
      () => ({ network: document.title, id: parameter === null ? 'totalLossBatch' : (gradients[parameter] ?? 'gradWBatch') }),
      found,
      expected.value,
      apart(found, expected),
    ),
  );
}
