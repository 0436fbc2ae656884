import { batches, split } from '../core/deal.ts';
import { widths, type Layer } from '../core/network.ts';
import type { Regime } from '../core/regime.ts';
import type { BackstepDocument, Result } from '../documents/document.ts';
import { dealLater } from './situation.ts';

type Put = (id: string, value: number) => number;

/** Layers with every parameter replaced, by its id. */
const mapped = (layers: readonly Layer[], put: Put): readonly Layer[] =>
  layers.map(({ W, c, activation }, k) => ({
    W: W.map((row, i) => row.map((value, j) => put(`W.${k + 1}.${i}.${j}`, value))),
    c: c.map((value, i) => put(`c.${k + 1}.${i}`, value)),
    activation,
  }));

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
  if (regime.frozen.length === 0 || widths(before).join() === widths(after).join()) return regime;
  const ids: string[] = [];
  const tagged = change({ ...before, layers: mapped(before.layers, (id) => beyond + ids.push(id)) });
  if (!tagged.ok) return { ...regime, frozen: [] };
  const frozen: string[] = [];
  mapped(tagged.document.layers, (id, value) => {
    const was = ids[value - beyond - 1];
    if (was !== undefined && regime.frozen.includes(was)) frozen.push(id);
    return value;
  });
  return { ...regime, frozen };
}

/** Makes every way of training known to the lab: an import for its effect. */
dealLater((count, regime) => {
  const parts = split(count, regime);
  return { split: parts, batchAt: batches(parts, regime) };
}, carryFrozen);
