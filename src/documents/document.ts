import type { Layer, LossName, Matrix, Network } from '../core/network.ts';

/** What is saved, shared, opened and walked: a network and the data that it is shown with. */
export interface BackstepDocument extends Network {
  readonly format: 'backstep';
  readonly version: 1;
  readonly title: string;
  readonly layers: readonly Layer[];
  readonly loss: LossName;
  /** `x` is N × D_x and `y` N × D_y, a row per observation. */
  readonly data: { readonly x: Matrix; readonly y: Matrix };
  /** The row that the passes are shown for. */
  readonly observation: number;
  readonly learningRate: number;
}

/** Whether every parameter is a number that a file or a link can hold. */
export const isFiniteDocument = ({ layers }: Pick<BackstepDocument, 'layers'>): boolean =>
  layers.every(({ W, c }) => [...W.flat(), ...c].every(Number.isFinite));

/** A document, or the one sentence that says why there is none. */
export type Result = { readonly ok: true; readonly document: BackstepDocument } | { readonly ok: false; readonly sentence: string };

export const accept = (document: BackstepDocument): Result => ({ ok: true, document });
export const refuse = (sentence: string): Result => ({ ok: false, sentence });
