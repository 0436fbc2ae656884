import type { PartName } from './names.ts';
import type { Result } from './tally.ts';

/** What the worker tells of the comparisons, one after the other. */
export type CheckNews =
  | { readonly kind: 'begun'; readonly parts: readonly { readonly name: PartName; readonly tolerance: number; readonly steps: number }[] }
  | { readonly kind: 'step'; readonly name: PartName; readonly done: number }
  | { readonly kind: 'compared'; readonly name: PartName; readonly result: Result }
  | { readonly kind: 'ended'; readonly milliseconds: number }
  /** The reference could not be fetched. */
  | { readonly kind: 'missing' };
