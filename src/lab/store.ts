import { createStore } from 'zustand/vanilla';
import type { BackstepDocument } from '../documents/document.ts';
import { chapterSettings } from '../notation/settings.ts';
import { labWords } from '../words/lab.ts';
import { next, placeOfStop, previous, start, stops, type Place } from '../walk/place.ts';
import type { Plan } from '../walk/plan.ts';
import type { Grain } from '../walk/step.ts';
import type { Actions } from './actions.ts';
import { carry } from './carry.ts';
import { documentAt, handOver, replaceAt, startOf, type Chain } from './chain.ts';
import { cover, coverSteps, stillUncovered, uncover, wholeStep } from './cover.ts';
import { nothingPending, stopKey, type Pending } from './predict.ts';
import { carried } from './situation.ts';
import { sceneOf, type Scene } from './scene.ts';
import { restOf, undoDepth, type Entry, type LabState, type Theme } from './state.ts';
import { stopAfter } from './stops.ts';
import { walkOf } from './walk.ts';
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
const stillOpen = (state: LabState): Pick<LabState, 'answered' | 'uncovered'> => ({
  answered: state.answered.includes(hereOf(state)) ? [hereOf(state)] : none,
  uncovered: stillUncovered(state, hereOf(state)),
});

/** Another document: every question is asked anew. Numbers that were covered by name may be gone. */
const asNew = ({ covered }: LabState, predict: LabState['predict']): Pick<LabState, 'answered' | 'covered' | 'uncovered'> => ({
  answered: none,
  // Where steps wait for predictions, none is covered for a class.
  covered: predict === 'off' ? covered.filter((id) => id === wholeStep) : none,
  uncovered: none,
});

const nobody = { row: null, column: null };

/** What has to go where another document, or another place of a walk, comes in. */
const afresh = { move: 'jump', followed: nobody, pointed: null, asked: [], reach: null } as const;

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
      // One gesture is one entry: it goes back to where the gesture began, and says where it has come to.
      if (entry.gesture !== undefined && last?.gesture === entry.gesture)
        return [...state.past.slice(0, -1), { ...last, name: entry.name }];
      return [...state.past, entry].slice(-undoDepth);
    };

    const swap = (from: 'past' | 'future', to: 'past' | 'future') =>
      set((state) => {
        const entry = state[from].at(-1);
        if (!entry) return {};
        const { name, place, rest, agenda } = entry;
        // A change of the plan alone left the walk as it is; whatever has been done to it since stays.
        const chain = agenda && !place ? state.chain : entry.chain;
        const back: Entry = {
          name,
          chain: state.chain,
          ...(place ? { place: state.place } : {}),
          ...(rest ? { rest: restOf(state) } : {}),
          ...(agenda ? { agenda: state.agenda } : {}),
        };
        const lists = { [from]: state[from].slice(0, -1), [to]: [...state[to], back] };
        return {
          chain,
          ...carry(state, { ...state, chain }),
          ...(place ? asNew(state, rest?.predict ?? state.predict) : stillOpen(state)),
          ...(agenda ? { agenda, stop: null } : {}),
          ...(place ? { ...afresh, place, opened: state.opened + 1, ...rest } : {}),
          move: 'jump',
          ...lists,
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
      blank: false,
      pen: false,
      presentIn: 'projector',
      problem: null,
      said: '',
      seed: 1,
      ...nothingPending,
      urged: 0,
      uncovering: 'one',
      agenda: [],
      stop: null,
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
          const { asking, covered, written } = sceneOfState(get());
          const here = get().uncovering === 'none' ? none : covered.filter((id) => written.has(id));
          if (asking !== null) set((state) => ({ urged: state.urged + 1, playing: false }));
          else if (here.length > 0) get().actions.uncover(get().uncovering === 'one' ? here.slice(0, 1) : here);
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
          const { regime } = startOf(state.chain, iteration);
          const chain = replaceAt(state.chain, iteration, edited.document, regime && carried(regime, before, edited.document, change));
          // An observation that has no column among those that are walked is shown in its own walk.
          const { observation } = edited.document;
          const alone = observation !== before.observation && documentAt(chain, iteration, walkOf(state)).observation !== observation;
          const [view, back] = alone ? (['one', { place: state.place, rest: restOf(state) }] as const) : ([state.view, {}] as const);
          set({
            chain,
            view,
            ...carry(state, { ...state, chain, view }),
            past: remember(state, { name, chain: state.chain, ...back, ...(gesture === undefined ? {} : { gesture }) }),
            future: [],
            move: 'jump',
            ...stillOpen(state),
          });
          return null;
        },
        open: (opened, agenda = [], view = get().view) =>
          set((state) => ({
            chain: begin(opened),
            opened: state.opened + 1,
            place: start,
            view,
            ...afresh,
            playing: false,
            ...asNew(state, state.predict),
            ...(agenda.length > 0 ? { agenda, stop: null } : {}),
            past: remember(state, {
              name: labWords.edit.open(opened.title),
              chain: state.chain,
              place: state.place,
              ...(view === state.view ? {} : { rest: restOf(state) }),
              ...(agenda.length > 0 ? { agenda: state.agenda } : {}),
            }),
            future: [],
          })),
        restore: ({ document: shared, place, grain, selected, agenda = [], regime, view = 'one' }) => {
          get().actions.open(shared, agenda, view);
          if (regime) set({ chain: [{ iteration: 0, document: shared, regime }] });
          set({ place, grain, asked: selected === null ? [] : [{ id: selected, before: false }] });
        },
        setScene: (name, scene, shown) =>
          set((state) => ({
            ...afresh,
            ...scene,
            ...shown,
            opened: state.opened + 1,
            playing: false,
            ...asNew(state, scene.predict),
            ...(shown?.agenda ? { stop: null } : {}),
            past: remember(state, {
              name,
              chain: state.chain,
              place: state.place,
              rest: restOf(state),
              ...(shown?.agenda ? { agenda: state.agenda } : {}),
            }),
            future: [],
          })),
        setChain: (name, chain, gesture) =>
          set((state) => ({
            chain,
            past: remember(state, { name, chain: state.chain, ...(gesture === undefined ? {} : { gesture }) }),
            future: [],
            move: 'jump',
            ...stillOpen(state),
          })),
        train: (chain, view, iteration, run) =>
          set((state) => ({
            ...afresh,
            chain,
            view,
            place: { ...start, iteration },
            opened: state.opened + 1,
            playing: false,
            ...asNew(state, state.predict),
            past: remember(state, {
              name: labWords.edit.train(),
              chain: state.chain,
              place: state.place,
              rest: restOf(state),
              gesture: run,
            }),
            future: [],
          })),
        setAgenda: (agenda, gesture) =>
          set((state) => ({
            agenda,
            stop: stopAfter(state.agenda, agenda, state.stop),
            past: remember(state, {
              name: labWords.edit.plan(),
              chain: state.chain,
              agenda: state.agenda,
              ...(gesture === undefined ? {} : { gesture }),
            }),
            future: [],
          })),
        learn: (learning) => set({ learning }),
        showLesson: (lesson) => set({ lesson, learning: true }),
        report: (problem) => set({ problem }),
        say: (said) => set({ said }),
        setSeed: (seed) => set({ seed }),
        showSheet: (sheet) => set({ sheet }),
        present: (presenting) => set({ presenting, blank: false, pen: false, ...(presenting ? { sheet: null } : {}) }),
        setScreen: (change) => set(change),
        setPresentIn: (presentIn) => set({ presentIn }),
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
        setPredict: (predict) => set((state) => ({ ...coverSteps(state, false), predict, answered: none, urged: 0, move: 'jump' })),
        reveal: () => set((state) => ({ answered: [...state.answered, hereOf(state)], urged: 0 })),
        conceal: (id, shown = false) =>
          set(({ concealed }) => ({ concealed: shown ? concealed.filter((other) => other !== id) : [...concealed, id] })),
        coverSteps: (on) => set((state) => ({ ...coverSteps(state, on), ...(on ? { predict: 'off' } : {}) })),
        setCovered: (covered) => set({ covered, uncovered: none }),
        cover: (id) => set((state) => cover(state, hereOf(state), id)),
        uncover: (ids) => set((state) => uncover(state, hereOf(state), ids ?? sceneOfState(state).covered)),
        setUncovering: (uncovering) => set({ uncovering }),
        setSettings: (change) => onward((state) => ({ settings: { ...state.settings, ...change } })),
        setView: (view) => onward(() => ({ view, asked: [], reach: null, move: 'jump' })),
        setWalks: (walks) => onward(() => ({ walks })),
      },
    };
  });
}

export type LabStore = ReturnType<typeof createLab>;
