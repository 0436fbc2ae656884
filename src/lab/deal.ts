import { batches, split } from '../core/deal.ts';
import { widths } from '../core/network.ts';
import type { Regime } from '../core/regime.ts';
import type { BackstepDocument, Result } from '../documents/document.ts';
import { shapeOf } from '../engine/engine.ts';
import { flatten, inflate, parameterIds } from '../engine/layout.ts';
import { dealLater } from './situation.ts';

/** Parameters that are drawn anew are never so large. */
const beyond = 1e6;

/**
 * The frozen parameters where an edit gives the network another shape. A parameter that stays keeps its value bit for bit; so the same
 * edit of a network in which every parameter has a value of its own shows where each has gone.
 */
function carryFrozen(
  regime: Regime,
  before: BackstepDocument,
  after: BackstepDocument,
  change: (document: BackstepDocument) => Result,
): Regime {
  const held = new Set(regime.frozen);
  if (held.size === 0 || widths(before).join() === widths(after).join()) return regime;
  const ids = parameterIds(widths(before));
  const marked = inflate(
    shapeOf(before),
    Float64Array.from(ids, (_, place) => beyond + place),
  );
  const tagged = change({ ...before, layers: marked.layers });
  if (!tagged.ok) return { ...regime, frozen: [] };
  const theta = flatten(tagged.document);
  return {
    ...regime,
    frozen: parameterIds(widths(tagged.document)).filter((_, place) => held.has(ids[(theta[place] ?? NaN) - beyond] ?? '')),
  };
}

/** Makes every way of training known to the lab: an import for its effect. */
dealLater((count, regime) => {
  const parts = split(count, regime);
  return { split: parts, batchAt: batches(parts, regime) };
}, carryFrozen);
