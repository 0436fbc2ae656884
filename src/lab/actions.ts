import type { BackstepDocument } from '../documents/document.ts';
import type { Settings } from '../notation/settings.ts';
import type { Shared } from '../share/shared.ts';
import type { Place } from '../walk/place.ts';
import type { Grain } from '../walk/step.ts';
import type { Asked } from '../walk/why.ts';
import type { Chain } from './chain.ts';
import type { Uncovering } from './cover.ts';
import type { EditName } from './editName.ts';
import type { Predict } from './predict.ts';
import type { Edited, Factors, LabState, SceneInputs, Theme } from './state.ts';
import type { Stop } from './stops.ts';

/** What can be done to a lab. */
export interface Actions {
  readonly next: () => void;
  readonly previous: () => void;
  /** First and last stop of this iteration; first again: the very beginning. */
  readonly first: () => void;
  readonly last: () => void;
  readonly goToStop: (stop: number) => void;
  readonly goTo: (place: Place) => void;
  readonly backToStart: () => void;
  readonly setGrain: (grain: Grain) => void;
  /** Changes the document in force; returns a sentence where the change is refused, and then nothing has changed. */
  readonly edit: (name: EditName, change: (document: BackstepDocument) => Edited, gesture?: string) => string | null;
  /** A document, with the plan that it brings, if it does, in the view at hand or in another. */
  readonly open: (document: BackstepDocument, agenda?: readonly Stop[], view?: 'one' | 'all') => void;
  /** Opens a document at a place of its walk, as a link has it. */
  readonly restore: (shared: Shared) => void;
  /** Sets the lab as a lesson wants it: one change, however much it changes. */
  readonly setScene: (name: string, scene: SceneInputs, shown?: Partial<Pick<LabState, 'asked' | 'reach' | 'pointed' | 'agenda'>>) => void;
  /** Puts another chain of the same documents in force, trained in another way (train.ts). */
  readonly setChain: (name: EditName, chain: Chain, gesture?: string) => void;
  /** Goes to where a training run has led; one change, however often a run is entered (train.ts). */
  readonly train: (chain: Chain, view: LabState['view'], iteration: number, run: string) => void;
  /** Changes the plan; a note that is being typed is one change. */
  readonly setAgenda: (agenda: readonly Stop[], gesture?: string) => void;
  /** Shows or hides the chapter. */
  readonly learn: (learning: boolean) => void;
  readonly showLesson: (id: string) => void;
  readonly report: (problem: string | null) => void;
  /** Tells a screen reader what has been done, where the page shows it but says nothing. */
  readonly say: (sentence: string) => void;
  readonly setSeed: (seed: number) => void;
  readonly showSheet: (sheet: LabState['sheet']) => void;
  readonly present: (presenting: boolean) => void;
  /** Presenting: blanks the screen, takes the pen in hand, or puts it away. */
  readonly setScreen: (change: Partial<Pick<LabState, 'blank' | 'pen'>>) => void;
  readonly setPresentIn: (presentIn: LabState['presentIn']) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly follow: (row: number | null, column?: number | null) => void;
  readonly point: (id: string | null) => void;
  /** Asks why a number is what it is; from within an answer, `further` keeps the way back. */
  readonly ask: (asked: Asked, further?: boolean) => void;
  /** Back along the trail to its first `length` numbers; 0 closes it. */
  readonly backTo: (length: number) => void;
  readonly showReach: (reach: LabState['reach']) => void;
  readonly play: (playing: boolean) => void;
  readonly setPace: (pace: number) => void;
  readonly setFactors: (factors: Factors) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setSettings: (change: Partial<Settings>) => void;
  /** What has to be said of a step before its numbers are shown; then no step is covered. */
  readonly setPredict: (predict: Predict) => void;
  /** This stop's question is answered, or given up: its numbers are shown. */
  readonly reveal: () => void;
  /** A number waits for a lesson's question, until `shown`. */
  readonly conceal: (id: string, shown?: boolean) => void;
  /** Covers each step's numbers as the walk comes to it, or no longer; then nobody has to predict them. */
  readonly coverSteps: (on: boolean) => void;
  /** Covers exactly these, afresh: ids of numbers, and `wholeStep` (cover.ts); what a stop of a plan had covered. */
  readonly setCovered: (covered: readonly string[]) => void;
  readonly cover: (id: string) => void;
  readonly setUncovering: (uncovering: Uncovering) => void;
  /** Uncovers these numbers; without any, all that is covered here. */
  readonly uncover: (ids?: readonly string[]) => void;
  /** One observation, or all at once. The parameters stay what they are. */
  readonly setView: (view: LabState['view']) => void;
  /** The walks over all observations have been loaded. */
  readonly setWalks: (walks: LabState['walks']) => void;
}
