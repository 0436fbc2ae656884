import type { Matrix, Network, Vector } from '../core/network.ts';

/** Numbers, nested as deep as they like; null where the reference has lost its digits and says nothing. */
export type Numbers = number | null | readonly Numbers[];
export type Named = Readonly<Record<string, Numbers>>;

interface Parameters {
  readonly W: readonly Matrix[];
  readonly c: readonly Vector[];
}

/** A network with its data, and what PyTorch's autograd makes of it in float64 (src/core/fixtures). */
export interface Case {
  readonly document: Network & {
    readonly title: string;
    readonly learningRate: number;
    readonly data: { readonly x: Matrix; readonly y: Matrix };
  };
  readonly expected: {
    /** For each observation: h, z, losses and gradients, layer by layer. */
    readonly observations: readonly Named[];
    /** Sums over the observations. */
    readonly batch: Named;
    readonly descent: {
      /** The parameters after so many updates. */
      readonly after: Readonly<Record<string, Parameters>>;
      readonly lossBeforeStep: readonly number[] | Readonly<Record<string, number>>;
    };
  };
}

/** The page's own file of reference passes: made when the page is, so that its shape needs no checking. */
export const casesIn = (text: string): readonly Case[] => (JSON.parse(text) as { readonly cases: readonly Case[] }).cases;
