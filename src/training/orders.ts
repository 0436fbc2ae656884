import type { Checkpoint, Course, Divergence, Loss } from './run.ts';
import type { Trail } from './trail.ts';

/** What the training worker is told. */
export type TrainingOrder =
  | { readonly kind: 'begin'; readonly course: Course }
  /** To an iteration, or on and on. */
  | { readonly kind: 'run'; readonly to: number | null }
  /** So many updates for each frame that the page draws; null for as many as there is time for. */
  | { readonly kind: 'pace'; readonly each: number | null }
  | { readonly kind: 'pause' }
  /** The page has drawn the last news, and has time for more. */
  | { readonly kind: 'drawn' }
  /** Asks for what some parameters, or all, have been so far. */
  | { readonly kind: 'trail'; readonly parameters: readonly number[] | null }
  /** Asks for the way to an iteration; without one, to the iteration that has been reached. */
  | { readonly kind: 'visit'; readonly iteration: number | null };

/** Where a run stands. */
export interface Standing {
  readonly iteration: number;
  readonly losses: readonly Loss[];
  readonly network: Checkpoint['network'];
  readonly divergence: Divergence | null;
  readonly running: boolean;
}

/** What it tells. */
export type TrainingNews =
  | { readonly kind: 'at'; readonly standing: Standing }
  | { readonly kind: 'trail'; readonly trail: Trail }
  | { readonly kind: 'way'; readonly way: readonly Checkpoint[] };
