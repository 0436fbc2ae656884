import type { ActivationName, LossName } from '../core/network.ts';
import type { Tree } from '../../build/tree.ts';
import type { Settings } from '../notation/settings.ts';
import type { Rule } from '../walk/plan.ts';
import type { Grain } from '../walk/step.ts';

/** A lesson as build/lessons.ts reads it from its Markdown file: plain values, typeset already. docs/lessons.md has the format. */

/** A layer as a lesson writes it: `2`, `L`, `L-1`. It is resolved against the network that is loaded (resolve.ts). */
export type LayerName = string;
/** An id of docs/format.md, of a number or a block, whose layer may be `L`, `L-1` and so on: `gradW.L.0.1`, `gradH.L`. */
export type BoundId = string;

/** Something that a lesson does to the lab; a list of them is a scene, or what one “try it” does. */
export type Action =
  | { readonly do: 'open'; readonly example: string }
  | { readonly do: 'iteration'; /** from 1, as on the page */ readonly number: number }
  | { readonly do: 'step'; readonly rule: Rule; readonly layer: LayerName }
  | { readonly do: 'step'; readonly number: number }
  | { readonly do: 'scalar'; readonly index: number }
  | { readonly do: 'grain'; readonly grain: Grain }
  | { readonly do: 'set'; readonly id: BoundId; readonly value: number }
  | { readonly do: 'activation'; readonly layer: LayerName; readonly activation: ActivationName }
  | { readonly do: 'loss'; readonly loss: LossName }
  | { readonly do: 'observation'; readonly observation: number }
  | { readonly do: 'follow'; readonly row: number; readonly column: number | null }
  | { readonly do: 'factors'; readonly factors: 'full' | 'short' }
  | { readonly do: 'ask'; readonly id: BoundId }
  | { readonly do: 'reach'; readonly id: BoundId }
  | { readonly do: 'point'; readonly id: BoundId }
  | { readonly do: 'view'; readonly view: 'one' | 'all' }
  | { readonly do: 'predict'; readonly on: boolean }
  | { readonly do: 'layers'; readonly change: 'add' | 'remove'; readonly layer: LayerName }
  | { readonly do: 'neurons'; readonly change: 'add' | 'remove'; readonly layer: LayerName }
  | { readonly do: 'settings'; readonly change: Partial<Settings> };

/** What a screen reader hears of a formula: words, and live values by their ids. */
export type Spoken = readonly (string | { readonly id: BoundId })[];

export interface Formula {
  /** With nodes for its bound symbols and its values: build/tree.ts. */
  readonly tree: Tree;
  readonly spoken: Spoken;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | ({ readonly kind: 'math' } & Formula)
  | { readonly kind: 'value'; readonly id: BoundId }
  | { readonly kind: 'lesson'; readonly id: string; readonly children: readonly Inline[] };

export interface Try {
  readonly kind: 'try';
  readonly title: readonly Inline[];
  readonly outcome: readonly Inline[];
  readonly watch: readonly Inline[];
  readonly actions: readonly Action[];
}

export interface Choice {
  readonly text: readonly Inline[];
  readonly reply: readonly Inline[];
  readonly right: boolean;
}

interface Asking {
  readonly kind: 'question';
  /** Names the question among all lessons, for what is kept of the answers. */
  readonly key: string;
  readonly prompt: readonly Inline[];
  /** Said once it is answered. */
  readonly reply: readonly Inline[];
}

export type Question = Asking &
  (
    | { readonly ask: 'number' | 'sign' | 'shape'; readonly id: BoundId }
    | { readonly ask: 'choice'; /** exactly one of them is right */ readonly choices: readonly Choice[] }
  );

export interface Misconception {
  readonly kind: 'misconception';
  readonly claim: readonly Inline[];
  readonly children: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | ({ readonly kind: 'equation' } & Formula)
  | { readonly kind: 'figure'; readonly name: string; readonly caption: readonly Inline[] }
  | { readonly kind: 'misprint'; readonly children: readonly Block[] }
  | Try
  | Question
  | Misconception;

/** What the list of lessons says of one. */
export interface LessonEntry {
  /** `2.1`: part of the chapter, and the lesson's address: `#lesson=2.1`. */
  readonly id: string;
  /** `2 Optimization` */
  readonly part: string;
  readonly title: string;
  /** Its file's name: `2.1-back-propagation`. */
  readonly slug: string;
}

export interface Lesson extends LessonEntry {
  /** What the lab is set to when it opens. */
  readonly scene: readonly Action[];
  readonly blocks: readonly Block[];
}
