import { batches, split } from '../core/deal.ts';
import { dealLater } from './situation.ts';

/** Makes every way of training known to the lab: an import for its effect. */
dealLater((count, regime) => {
  const parts = split(count, regime);
  return { split: parts, batchAt: batches(parts, regime) };
});
