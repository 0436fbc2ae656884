import { createStore } from 'zustand/vanilla';
import type { Reduction } from '../../core/batch.ts';
import { documentAt, regimeAt, type Chain } from '../../lab/chain.ts';
import type { LabStore } from '../../lab/store.ts';
import type { LabState } from '../../lab/state.ts';
import { enter, viewOfRun } from '../../lab/train.ts';
import { walkOf } from '../../lab/walk.ts';
import type { Standing, TrainingNews, TrainingOrder } from '../../training/orders.ts';
import { unpack, type PackedNews } from '../../training/packed.ts';
import type { Loss } from '../../training/run.ts';
import { trailBefore, type Trail } from '../../training/trail.ts';
import { newGesture } from '../../ui/drag.ts';
import { live } from './live.ts';
import { panel } from '../inspector/panel.ts';
import { inTurn } from './inTurn.ts';
import { firstChanged } from './kept.ts';

export type Pressed = 'run' | 'one' | 'ten';

export interface Training {
  readonly standing: Standing | null;
  /** Losses of iterations that lie before the run: of runs that this one goes on from. */
  readonly earlier: readonly Loss[];
  /** What parameters were along the run, as far as it has been asked for, and along the runs that it goes on from. */
  readonly trail: Trail | null;
  readonly earlierTrails: readonly Trail[];
  readonly failed: boolean;
  /** The button that was pressed last. */
  readonly pressed: Pressed | null;
  /** Updates in each frame; null: as many as there is time for. */
  readonly pace: number | null;
}

/** A run and the lab that it belongs to: as long as the lab's parameters are those that it knows of. */
interface Session {
  readonly worker: Worker;
  readonly begin: number;
  readonly reduction: Reduction;
  /** The walk whose updates it makes. */
  readonly view: LabState['view'];
  readonly name: string;
  chain: Chain;
  /** The iteration to go to as soon as the run stands still; null for wherever that is, undefined for none. */
  wanted: number | null | undefined;
}

const nothing: Training = { standing: null, earlier: [], trail: null, earlierTrails: [], failed: false, pressed: null, pace: 1 };

/** What has been told of iterations before one, once the run that it was told of is over. */
function past({ standing, earlier, trail, earlierTrails }: Training, iteration: number): Pick<Training, 'earlier' | 'earlierTrails'> {
  const trails = [...earlierTrails, ...(trail ? [trail] : [])].map((one) => trailBefore(one, iteration));
  return {
    earlier: [...earlier, ...(standing?.losses ?? [])].filter((one) => one.iteration < iteration),
    earlierTrails: trails.filter(({ iterations }) => iterations.length > 0),
  };
}

/** Training of a lab's network: orders to the worker, and the lab sent to where the training stands whenever it pauses. */
function createTraining(lab: LabStore) {
  const store = createStore<Training>()(() => nothing);
  let session: Session | null = null;
  /** While the lab is sent to where the training stands: that changes its chain, too. */
  let entering = false;

  const end = () => {
    session?.worker.terminate();
    session = null;
    turns.cancel();
    live.setState({ network: null });
  };
  const tell = (order: TrainingOrder) => session?.worker.postMessage(order);

  const isOwn = ({ chain, begin, reduction, view }: Session): boolean => {
    const state = lab.getState();
    return chain === state.chain && reduction === state.settings.reduction && (state.view === view || state.place.iteration === begin);
  };

  const running = () => store.getState().standing?.running === true;
  let curvesNext = false;
  const turns = inTurn(lab, (standing: Standing) => {
    // By turns, the plots in one frame and the curves in the next: neither frame has to draw all.
    curvesNext = !curvesNext && running();
    if (curvesNext) live.setState({ network: standing.network });
    else store.setState({ standing });
    tell({ kind: 'drawn' });
  });

  const hear = (news: TrainingNews) => {
    if (!session) return;
    if (news.kind === 'way') {
      // The view of all observations has the inspector in a drawer: what one was looking at stays in sight.
      if (lab.getState().view !== session.view) panel.setState({ tab: 'train', open: true });
      entering = true;
      enter(lab, news.way, session.name);
      entering = false;
      session.chain = lab.getState().chain;
      live.setState({ network: null });
      return;
    }
    if (news.kind === 'trail') return store.setState({ trail: news.trail });
    const { standing } = news;
    if (standing.running) return turns.show(standing);
    turns.cancel();
    store.setState({ standing });
    tell({ kind: 'drawn' });
    // All of it, for when the run is over.
    tell({ kind: 'trail', parameters: null });
    if (session.wanted === undefined) return;
    tell({ kind: 'visit', iteration: session.wanted });
    session.wanted = undefined;
  };

  const begin = () => {
    const state = lab.getState();
    const { iteration } = state.place;
    const { layers, loss, data, learningRate } = documentAt(state.chain, iteration, walkOf(state));
    const { reduction } = state.settings;
    const before = store.getState();
    const { pressed, pace } = before;
    store.setState({ ...nothing, ...past(before, iteration), pressed, pace });
    const worker = new Worker(new URL('../../training/trainingWorker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: news }: MessageEvent<PackedNews>) => hear(unpack(news));
    worker.onerror = () => {
      end();
      store.setState({ failed: true });
    };
    session = {
      worker,
      begin: iteration,
      reduction,
      view: viewOfRun(state.chain, iteration),
      name: newGesture(),
      chain: state.chain,
      wanted: undefined,
    };
    const regime = regimeAt(state.chain, iteration);
    tell({ kind: 'pace', each: pace });
    tell({ kind: 'begin', course: { network: { layers, loss }, x: data.x, y: data.y, rate: learningRate, reduction, regime, iteration } });
  };

  /** The run that this lab is in, or one that begins here. */
  const current = (): Session | null => {
    if (!session || !isOwn(session)) {
      end();
      begin();
    }
    return session;
  };

  // Somebody has changed the network, the data or the rate: the run is over, and of its losses those from before the change stay.
  lab.subscribe((state) => {
    if (!session || entering || state.chain === session.chain) return;
    const kept = past(store.getState(), firstChanged(session.chain, state.chain, state.view === session.view));
    end();
    store.setState({ standing: null, trail: null, ...kept });
  });

  const goTo = (iteration: number) => {
    const at = current();
    if (!at) return;
    const reached = store.getState().standing?.iteration ?? at.begin;
    if (iteration < at.begin) lab.getState().actions.goTo({ iteration, step: 1, scalar: 0 });
    else if (iteration <= reached) tell({ kind: 'visit', iteration });
    else {
      at.wanted = iteration;
      tell({ kind: 'run', to: iteration });
    }
  };

  return {
    store,
    run: () => {
      store.setState({ pressed: 'run' });
      const at = current();
      if (!at) return;
      at.wanted = null;
      tell({ kind: 'run', to: null });
    },
    /** So many updates in each frame, null for as many as there is time for. */
    setPace: (updates: number | null) => {
      store.setState({ pace: updates });
      tell({ kind: 'pace', each: updates });
    },
    pause: () => tell({ kind: 'pause' }),
    /** Asks how some parameters have moved so far; the answer is in the store. */
    askTrail: (parameters: readonly number[]) => tell({ kind: 'trail', parameters }),
    /** So many updates on from where the lab is. */
    advance: (by: 1 | 10) => {
      store.setState({ pressed: by === 1 ? 'one' : 'ten' });
      goTo(lab.getState().place.iteration + by);
    },
    /** To the beginning of an iteration that has been trained. */
    goTo: (iteration: number) => (running() ? undefined : goTo(iteration)),
  };
}

export type TrainingControl = ReturnType<typeof createTraining>;

const all = new WeakMap<LabStore, TrainingControl>();

/** A lab's training: it goes on while its tab is not looked at. */
export function trainingOf(lab: LabStore): TrainingControl {
  const known = all.get(lab) ?? createTraining(lab);
  all.set(lab, known);
  return known;
}
