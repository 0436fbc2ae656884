import type { Action } from '../chapter/lesson.ts';
import { resolveId, resolveLayer } from '../chapter/resolve.ts';
import { accept, refuse, type BackstepDocument } from '../documents/document.ts';
import { setActivation, setIntercept, setLoss, setObservation, setRate, setWeight, setX, setY } from '../documents/edits.ts';
import { examples } from '../documents/examples/index.ts';
import { addNeuron, insertLayer, removeLayer, removeNeuron, widthOf } from '../documents/shapes.ts';
import { parseId } from '../walk/ids.ts';
import { clamp, start } from '../walk/place.ts';
import { planOf } from '../walk/plan.ts';
import { widths } from '../core/network.ts';
import { lessonWords as words } from '../words/lessons.ts';
import { documentAt, replaceAt } from './chain.ts';
import type { Edited, LabState, SceneInputs } from './state.ts';

/** What a list of a lesson's actions makes of the lab: the inputs that it sets, and what is shown on top of them. */
export interface Set {
  readonly scene: SceneInputs;
  readonly shown: Pick<LabState, 'asked' | 'reach' | 'pointed'>;
}

type Result = { readonly ok: true; readonly set: Set } | { readonly ok: false; readonly sentence: string };

const depthOf = (document: BackstepDocument) => document.layers.length;

/** Sets any input by its id. Refused where this network has none of that id. */
function setNumber(document: BackstepDocument, id: string, value: number): Edited {
  const at = parseId(resolveId(id, depthOf(document)) ?? '');
  const [i = -1, j = -1] = at?.indices ?? [];
  const n = document.observation;
  const layer = document.layers[(at?.layer ?? 0) - 1];
  if (at?.name === 'learningRate') return setRate(document, value);
  if (at?.name === 'W' && layer?.W[i]?.[j] !== undefined) return accept(setWeight(document, at.layer, i, j, value));
  if (at?.name === 'c' && layer?.c[i] !== undefined) return accept(setIntercept(document, at.layer, i, value));
  if (at?.name === 'x' && document.data.x[n]?.[i] !== undefined) return accept(setX(document, n, i, value));
  if (at?.name === 'y' && document.data.y[n]?.[i] !== undefined) return setY(document, n, i, value);
  return refuse(words.otherNetwork());
}

/** What new weights are drawn from where a lesson adds some. */
const seed = 1;

/** Another shape of the network. Only hidden layers come and go in lessons: the data has the others. */
function reshaped(document: BackstepDocument, { do: what, change, layer: name }: Extract<Action, { do: 'layers' | 'neurons' }>): Edited {
  const layer = resolveLayer(name, depthOf(document));
  if (!layer || layer >= depthOf(document)) return refuse(words.otherNetwork());
  if (what === 'layers') return change === 'add' ? insertLayer(document, layer, seed) : removeLayer(document, layer, seed);
  return change === 'add' ? addNeuron(document, layer, seed) : removeNeuron(document, layer, widthOf(document, layer) - 1);
}

function edited(document: BackstepDocument, action: Action): Edited | null {
  switch (action.do) {
    case 'layers':
    case 'neurons':
      return reshaped(document, action);
    case 'set':
      return setNumber(document, action.id, action.value);
    case 'activation': {
      const layer = resolveLayer(action.layer, depthOf(document));
      return layer ? setActivation(document, layer, action.activation) : refuse(words.otherNetwork());
    }
    case 'loss':
      return setLoss(document, action.loss);
    case 'observation':
      return action.observation < document.data.x.length ? setObservation(document, action.observation) : refuse(words.otherNetwork());
    default:
      return null;
  }
}

/** The number of the step that an action means in a network of these widths. */
function stepNumber(document: BackstepDocument, action: Extract<Action, { do: 'step' }>): number | null {
  const { steps, depth } = planOf(widths(document));
  if ('number' in action) return steps[action.number - 1]?.number ?? null;
  const layer = resolveLayer(action.layer, depth);
  return steps.find((step) => step.rule === action.rule && step.layer === layer)?.number ?? null;
}

function ids(set: Set, id: string): string | null {
  return resolveId(id, depthOf(documentAt(set.scene.chain, set.scene.place.iteration)));
}

function apply(set: Set, action: Action): Result {
  const { scene, shown } = set;
  const document = documentAt(scene.chain, scene.place.iteration);
  const ok = (change: Partial<SceneInputs>, show: Partial<Set['shown']> = {}): Result => ({
    ok: true,
    set: { scene: { ...scene, ...change }, shown: { ...shown, ...show } },
  });
  const otherwise: Result = { ok: false, sentence: words.otherNetwork() };
  switch (action.do) {
    case 'open': {
      const example = examples.find(({ key }) => key === action.example);
      const chain = [{ iteration: 0, document: example?.document ?? document }] as const;
      return ok({ chain, place: start, followed: { row: null, column: null }, view: 'one' });
    }
    case 'iteration':
      return ok({ place: { ...scene.place, iteration: action.number - 1 } });
    case 'step': {
      const step = stepNumber(document, action);
      return step === null ? otherwise : ok({ place: { ...scene.place, step, scalar: 0 } });
    }
    case 'scalar':
      return ok({ place: clamp(planOf(widths(document)), { ...scene.place, scalar: action.index }), grain: 'scalar' });
    case 'grain':
      return ok({ grain: action.grain });
    case 'follow':
      return ok({ followed: { row: action.row, column: action.column } });
    case 'view':
      return ok({ view: action.view });
    case 'factors':
      return ok({ factors: action.factors });
    case 'predict':
      return ok({ predict: action.on ? 'value' : 'off' });
    case 'settings':
      return ok({ settings: { ...scene.settings, ...action.change } });
    case 'ask':
    case 'reach':
    case 'point': {
      const id = ids(set, action.id);
      if (id === null) return otherwise;
      if (action.do === 'point') return ok({}, { pointed: id });
      return ok({}, { asked: [{ id, before: false }], reach: action.do === 'reach' ? { id, stages: 99 } : null });
    }
    default: {
      const change = edited(document, action);
      if (!change) return ok({});
      return change.ok ? ok({ chain: replaceAt(scene.chain, scene.place.iteration, change.document) }) : change;
    }
  }
}

const sceneInputs = ({ chain, place, grain, followed, factors, settings, predict, view }: SceneInputs): SceneInputs => ({
  chain,
  place,
  grain,
  followed,
  factors,
  settings,
  view,
  predict,
});

/** What a scene, or a “try it”, makes of the lab as it is; a sentence where the network that is loaded has not what it needs. */
export function setBy(actions: readonly Action[], before: SceneInputs): Result {
  const begin: Result = { ok: true, set: { scene: sceneInputs(before), shown: { asked: [], reach: null, pointed: null } } };
  return actions.reduce<Result>((so, action) => (so.ok ? apply(so.set, action) : so), begin);
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether the lab still stands where a lesson's scene has set it: the same numbers, place and grain. */
export function standsAt(actions: readonly Action[], lab: SceneInputs): boolean {
  const wanted = setBy(actions, lab);
  if (!wanted.ok) return false;
  const { chain, place, grain } = wanted.set.scene;
  return grain === lab.grain && same(place, lab.place) && same(chain, lab.chain);
}
