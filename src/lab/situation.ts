import type { Frozen, Regime, Split } from '../core/regime.ts';
import { range } from '../core/range.ts';
import type { BackstepDocument, Result } from '../documents/document.ts';
import { memoise } from '../walk/memoise.ts';
import type { Subject } from '../walk/subject.ts';

/** What an iteration is made from: its document, how it is trained, and the observations that its update follows. */
export interface Situation {
  readonly document: BackstepDocument;
  readonly regime: Regime;
  /** In the walk over all observations: those that count in this iteration, ascending. One by one it is a single one. */
  readonly batch: readonly number[];
}

/** One observation after the other: every update is a step of the walk over a single one. */
export const isOneByOne = ({ size }: Regime): boolean => size === 1;

interface Dealt {
  readonly split: Split;
  /** The observations that update k follows. */
  readonly batchAt: (k: number) => readonly number[];
}
type Deal = (count: number, regime: Regime) => Dealt;

/** As in the chapter: everybody, always. */
let deal: Deal = (count) => {
  const training = range(count);
  return { split: { training, heldOut: [] }, batchAt: () => training };
};

type Change = (document: BackstepDocument) => Result;
type Carry = (regime: Regime, before: BackstepDocument, after: BackstepDocument, change: Change) => Regime;
let carry: Carry = (regime) => regime;

/** From here on other ways than the chapter's are known. They come with what can bring one in: training, and what is kept. */
export function dealLater(how: Deal, carried: Carry): void {
  [deal, carry] = [how, carried];
}

/** How what an edit leaves is trained: a frozen parameter stays frozen, wherever in another shape it stands now. */
export const carried: Carry = (...edit) => carry(...edit);

const dealtBy = memoise<Regime, Map<number, Dealt>>(() => new Map());

function dealt(regime: Regime, count: number): Dealt {
  const known = dealtBy(regime);
  const found = known.get(count) ?? deal(count, regime);
  known.set(count, found);
  return found;
}

/** Which observations are trained on, and which are held out. */
export const splitOf = (regime: Regime, count: number): Split => dealt(regime, count).split;

/** Those that are held out; the same object for the same split. */
export const outOf: (split: Split) => ReadonlySet<number> = memoise(({ heldOut }) => new Set(heldOut));

/** The observations that the update of an iteration follows. */
export const batchOf = (regime: Regime, count: number, iteration: number): readonly number[] => dealt(regime, count).batchAt(iteration);

/** The parameters that no update changes; the same object for the same regime. */
export const frozenOf: (regime: Regime) => Frozen = memoise(({ frozen }) => new Set(frozen));

/** The observation that a document's passes are shown for, with its network. */
export const subjectOf: (document: BackstepDocument) => Subject = memoise((document) => ({
  layers: document.layers,
  loss: document.loss,
  x: document.data.x[document.observation] ?? [],
  y: document.data.y[document.observation] ?? [],
  learningRate: document.learningRate,
}));

const withFrozen = memoise(({ document, regime }: Situation): Subject => ({ ...subjectOf(document), frozen: frozenOf(regime) }));

/** The same with the parameters that its update leaves alone. */
export const subjectIn = (situation: Situation): Subject =>
  situation.regime.frozen.length > 0 ? withFrozen(situation) : subjectOf(situation.document);
