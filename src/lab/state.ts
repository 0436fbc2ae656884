import type { BackstepDocument } from '../documents/document.ts';
import type { Settings } from '../notation/settings.ts';
import type { Place } from '../walk/place.ts';
import type { Grain } from '../walk/step.ts';
import type { Asked } from '../walk/why.ts';
import type { Chain } from './chain.ts';
import type { Uncovering } from './cover.ts';
import type { EditName } from './editName.ts';
import type { Pending } from './predict.ts';
import type { Stop } from './stops.ts';
import type { Walks } from './walk.ts';

/** Jacobians as they are, or without their zeros and ones. */
export type Factors = 'full' | 'short';

export const themes = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** While presenting: the theme for projectors, or the same as elsewhere. */
export const presentIns = ['projector', 'same'] as const;
export type PresentIn = (typeof presentIns)[number];

/** One undoable change: what it is called, and the inputs as they were before it (after it, on the redo side). */
export interface Entry {
  readonly name: EditName;
  readonly chain: Chain;
  /** Only where the change also moved the place, as opening a document does. */
  readonly place?: Place;
  /** The rest of what a lesson's scene sets, where one has set it. */
  readonly rest?: SceneRest;
  /** The plan, where it is what was changed. */
  readonly agenda?: readonly Stop[];
  /** Changes of one gesture, a drag, make one entry. */
  readonly gesture?: string;
}

/** What a lesson's scene may set besides the network and the place; undoing the scene brings it all back. */
export type SceneRest = Pick<LabState, 'grain' | 'followed' | 'factors' | 'settings' | 'predict' | 'view'>;

export const restOf = ({ grain, followed, factors, settings, predict, view }: SceneRest): SceneRest => ({
  grain,
  followed,
  factors,
  settings,
  predict,
  view,
});

/** All that a lesson's scene may set. */
export interface SceneInputs extends SceneRest {
  readonly chain: Chain;
  readonly place: Place;
}

/** How the last move went: a single step is shown as a motion, a jump is not. */
export type Move = 'step' | 'jump';

/** The inputs. Everything else on the page is derived from them (scene.ts). */
export interface LabState extends Pending {
  readonly chain: Chain;
  readonly place: Place;
  readonly grain: Grain;
  readonly move: Move;
  /** How often another document has come in: what was being typed into the last one is over then. */
  readonly opened: number;
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
  /** The neuron (row) and the input (column) that are followed; null leaves the choice to the step. */
  readonly followed: { readonly row: number | null; readonly column: number | null };
  /** The number that is pointed at or has the focus. */
  readonly pointed: string | null;
  readonly factors: Factors;
  /** The trail of numbers that “why?” is asked about, the one in question last; empty while nothing is asked. */
  readonly asked: readonly Asked[];
  /** The number whose reach is lit, and along how many stages of the forward pass. */
  readonly reach: { readonly id: string; readonly stages: number } | null;
  /** What is open over the page. */
  readonly sheet: 'gallery' | 'share' | 'export' | 'table' | 'plan' | 'settings' | 'worksheet' | 'handout' | 'sheetCode' | null;
  /** Stage, card and timeline alone, as large as the window. */
  readonly presenting: boolean;
  /** Presenting: a black screen in place of all. */
  readonly blank: boolean;
  /** Presenting: the pen is in hand. */
  readonly pen: boolean;
  /** The colours in force while presenting. */
  readonly presentIn: PresentIn;
  /** One sentence about something that could not be done, until it is dismissed. */
  readonly problem: string | null;
  /** What has been done last that a screen reader should hear of. */
  readonly said: string;
  /** What new and initial parameters are drawn from: a whole number from 0 up. */
  readonly seed: number;
  /** How often someone tried to go on without an answer at this stop: the question then asks for attention. */
  readonly urged: number;
  /** What the way on does where the step's numbers are covered (cover.ts). */
  readonly uncovering: Uncovering;
  /** The stops of a plan for a class, and the one that it is at; null while nobody goes through it. */
  readonly agenda: readonly Stop[];
  readonly stop: number | null;
  /** The fragment of the link that was opened last. */
  readonly link: string | null;
  readonly playing: boolean;
  /** Steps per 1.2 seconds. */
  readonly pace: number;
  readonly theme: Theme;
  readonly settings: Settings;
  /** Whether the chapter is open beside the lab. */
  readonly learning: boolean;
  /** The lesson that is open, or was last: `2.1`. */
  readonly lesson: string | null;
  /** Whether the walk goes over one observation or over all at once; in force once the walks over all have been loaded. */
  readonly view: 'one' | 'all';
  readonly walks: Walks | null;
}

export type Edited = { readonly ok: true; readonly document: BackstepDocument } | { readonly ok: false; readonly sentence: string };

export const paces = [0.5, 1, 2, 4] as const;
/** How many changes can be undone. */
export const undoDepth = 200;
