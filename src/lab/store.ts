import { createStore } from 'zustand/vanilla';
import type { BackstepDocument } from '../documents/document.ts';
import { chapterSettings, type Settings } from '../notation/settings.ts';
import { labWords } from '../words/lab.ts';
import { next, placeOfStop, previous, start, stops, type Place } from '../walk/place.ts';
import type { Plan } from '../walk/plan.ts';
import type { Grain } from '../walk/step.ts';
import type { Asked } from '../walk/why.ts';
import type { Shared } from '../share/shared.ts';
import { carry } from './carry.ts';
import { documentAt, handOver, replaceAt, type Chain } from './chain.ts';
import type { EditName } from './editName.ts';
import { nothingPending, stopKey, type Pending, type Predict } from './predict.ts';
import { sceneOf, type Scene } from './scene.ts';
import { undoDepth, type Edited, type Entry, type Factors, type LabState, type SceneInputs, type SceneRest, type Theme } from './state.ts';
import { chainAlong, type Reached } from './train.ts';
import { walkOf } from './walk.ts';

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
  readonly open: (document: BackstepDocument) => void;
  /** Opens a document at a place of its walk, as a link has it. */
  readonly restore: (shared: Shared) => void;
  /** Sets the lab as a lesson wants it: one change, however much it changes. */
  readonly setScene: (name: string, scene: SceneInputs, shown?: Partial<Pick<LabState, 'asked' | 'reach' | 'pointed'>>) => void;
  /** Goes to the last network of a training run, in the walk over all observations; one change, however often a run is entered. */
  readonly train: (way: readonly Reached[], run: string) => void;
  /** Shows or hides the chapter. */
  readonly learn: (learning: boolean) => void;
  readonly showLesson: (id: string) => void;
  readonly report: (problem: string | null) => void;
  /** Tells a screen reader what has been done, where the page shows it but says nothing. */
  readonly say: (sentence: string) => void;
  readonly setSeed: (seed: number) => void;
  readonly showSheet: (sheet: LabState['sheet']) => void;
  readonly present: (presenting: boolean) => void;
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
  /** What has to be said of a step before its numbers are shown. */
  readonly setPredict: (predict: Predict) => void;
  /** This stop's question is answered, or given up: its numbers are shown. */
  readonly reveal: () => void;
  /** A number waits for a lesson's question, until `shown`. */
  readonly conceal: (id: string, shown?: boolean) => void;
  /** One observation, or all at once. The parameters stay what they are. */
  readonly setView: (view: LabState['view']) => void;
  /** The walks over all observations have been loaded. */
  readonly setWalks: (walks: LabState['walks']) => void;
}

export type Lab = LabState & { readonly actions: Actions };

export const sceneOfState = (state: Pick<LabState, 'chain' | 'place' | 'grain' | 'settings' | 'view' | 'walks' | keyof Pending>): Scene =>
  sceneOf(state.chain, state.place, state.grain, state.settings, state, walkOf(state));

/** This stop, as its answer is remembered. */
function hereOf(state: LabState): string {
  const { plan, grain, place } = sceneOfState(state);
  return stopKey(plan, grain, place);
}

/** One and the same list, since a scene is known by its inputs. */
const none = nothingPending.answered;

/** Other numbers are other questions; only what is seen at this stop stays answered. */
const stillAnswered = (state: LabState): readonly string[] => (state.answered.includes(hereOf(state)) ? [hereOf(state)] : none);

const nobody = { row: null, column: null };

/** What has to go where another document, or another place of a walk, comes in. */
const afresh = { move: 'jump', followed: nobody, pointed: null, asked: [], reach: null } as const;

const restOf = ({ grain, followed, factors, settings, predict, view }: SceneRest): SceneRest => ({
  grain,
  followed,
  factors,
  settings,
  predict,
  view,
});

const begin = (document: BackstepDocument): Chain => [{ iteration: 0, document }];

/** A lab on a document: the inputs and what can be done to them. Knows nothing of React. */
export function createLab(document: BackstepDocument, theme: Theme = 'system') {
  return createStore<Lab>()((set, get) => {
    const move = (kind: LabState['move'], to: (plan: Plan, grain: Grain, place: Place) => Place) =>
      set((state) => {
        const { plan, place } = sceneOfState(state);
        const there = to(plan, state.grain, place);
        const same = there.iteration === place.iteration && there.step === place.step && there.scalar === place.scalar;
        return same ? {} : { ...carry(state, { ...state, place: there }), place: there, move: kind, urged: 0 };
      });

    const remember = (state: LabState, entry: Entry): readonly Entry[] => {
      const last = state.past.at(-1);
      if (entry.gesture !== undefined && last?.gesture === entry.gesture) return state.past;
      return [...state.past, entry].slice(-undoDepth);
    };

    const swap = (from: 'past' | 'future', to: 'past' | 'future') =>
      set((state) => {
        const entry = state[from].at(-1);
        if (!entry) return {};
        const { name, chain, place, rest } = entry;
        const back: Entry = {
          name,
          chain: state.chain,
          ...(place ? { place: state.place } : {}),
          ...(rest ? { rest: restOf(state) } : {}),
        };
        return {
          chain,
          ...carry(state, { ...state, chain }),
          answered: place ? none : stillAnswered(state),
          ...(place ? { ...afresh, place, opened: state.opened + 1, ...rest } : {}),
          move: 'jump',
          [from]: state[from].slice(0, -1),
          [to]: [...state[to], back],
        };
      });

    /** Changes the walk; where its updates become others, the parameters of this iteration stay. */
    const onward = (change: (state: LabState) => Partial<LabState>) =>
      set((state) => {
        const changed = { ...state, ...change(state) };
        const [from, to] = [walkOf(state), walkOf(changed)];
        return from === to ? changed : { ...changed, chain: handOver(state.chain, state.place.iteration, from) };
      });

    return {
      chain: begin(document),
      place: start,
      grain: 'matrix',
      move: 'jump',
      opened: 0,
      past: [],
      future: [],
      followed: nobody,
      pointed: null,
      factors: 'full',
      asked: [],
      reach: null,
      sheet: null,
      presenting: false,
      problem: null,
      said: '',
      seed: 1,
      ...nothingPending,
      urged: 0,
      link: null,
      playing: false,
      pace: 1,
      theme,
      settings: chapterSettings,
      learning: false,
      lesson: null,
      view: 'one',
      walks: null,
      actions: {
        // An unanswered question comes first; then the walk, if it plays, waits too.
        next: () => {
          if (sceneOfState(get()).asking !== null) set((state) => ({ urged: state.urged + 1, playing: false }));
          else move('step', next);
        },
        previous: () => move('step', previous),
        first: () =>
          move('jump', (plan, grain, place) => (place.step === 1 && place.scalar === 0 ? start : placeOfStop(plan, grain, place, 0))),
        last: () => move('jump', (plan, grain, place) => placeOfStop(plan, grain, place, stops(plan, grain) - 1)),
        goToStop: (stop) => move('jump', (plan, grain, place) => placeOfStop(plan, grain, place, stop)),
        goTo: (place) => move('jump', () => place),
        backToStart: () => move('jump', () => start),
        setGrain: (grain) => set({ grain, move: 'jump' }),
        edit: (name, change, gesture) => {
          const state = get();
          const { iteration } = state.place;
          const before = documentAt(state.chain, iteration, walkOf(state));
          const edited = change(before);
          if (!edited.ok) return edited.sentence;
          if (edited.document === before) return null;
          const chain = replaceAt(state.chain, iteration, edited.document);
          set({
            chain,
            ...carry(state, { ...state, chain }),
            past: remember(state, { name, chain: state.chain, ...(gesture === undefined ? {} : { gesture }) }),
            future: [],
            move: 'jump',
            answered: stillAnswered(state),
          });
          return null;
        },
        open: (opened) =>
          set((state) => ({
            chain: begin(opened),
            opened: state.opened + 1,
            place: start,
            ...afresh,
            playing: false,
            answered: none,
            past: remember(state, { name: labWords.edit.open(opened.title), chain: state.chain, place: state.place }),
            future: [],
          })),
        restore: ({ document: shared, place, grain, selected }) => {
          get().actions.open(shared);
          set({ place, grain, asked: selected === null ? [] : [{ id: selected, before: false }] });
        },
        setScene: (name, scene, shown) =>
          set((state) => ({
            ...afresh,
            ...scene,
            ...shown,
            opened: state.opened + 1,
            playing: false,
            answered: none,
            past: remember(state, { name, chain: state.chain, place: state.place, rest: restOf(state) }),
            future: [],
          })),
        train: (way, run) =>
          set((state) => ({
            ...afresh,
            chain: chainAlong(state, way),
            view: 'all',
            place: { ...start, iteration: way.at(-1)?.iteration ?? 0 },
            opened: state.opened + 1,
            playing: false,
            answered: none,
            past: remember(state, {
              name: labWords.edit.train(),
              chain: state.chain,
              place: state.place,
              rest: restOf(state),
              gesture: run,
            }),
            future: [],
          })),
        learn: (learning) => set({ learning }),
        showLesson: (lesson) => set({ lesson, learning: true }),
        report: (problem) => set({ problem }),
        say: (said) => set({ said }),
        setSeed: (seed) => set({ seed }),
        showSheet: (sheet) => set({ sheet }),
        present: (presenting) => set(presenting ? { presenting, sheet: null } : { presenting }),
        undo: () => swap('past', 'future'),
        redo: () => swap('future', 'past'),
        follow: (row, column) => set((state) => ({ followed: { row, column: column === undefined ? state.followed.column : column } })),
        point: (pointed) => set((state) => (state.pointed === pointed ? {} : { pointed })),
        ask: (asked, further = false) =>
          set((state) => ({ asked: further ? [...state.asked, asked] : [asked], reach: null, playing: false })),
        backTo: (length) => set((state) => ({ asked: state.asked.slice(0, length), reach: null })),
        showReach: (reach) => set({ reach }),
        play: (playing) => set({ playing }),
        setPace: (pace) => set({ pace }),
        setFactors: (factors) => set({ factors }),
        setTheme: (chosen) => set({ theme: chosen }),
        setPredict: (predict) => set({ predict, answered: none, urged: 0, move: 'jump' }),
        reveal: () => set((state) => ({ answered: [...state.answered, hereOf(state)], urged: 0 })),
        conceal: (id, shown = false) =>
          set(({ concealed }) => ({ concealed: shown ? concealed.filter((other) => other !== id) : [...concealed, id] })),
        setSettings: (change) => onward((state) => ({ settings: { ...state.settings, ...change } })),
        setView: (view) => onward(() => ({ view, asked: [], reach: null, move: 'jump' })),
        setWalks: (walks) => onward(() => ({ walks })),
      },
    };
  });
}

export type LabStore = ReturnType<typeof createLab>;
