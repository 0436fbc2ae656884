import type { BackstepDocument } from '../documents/document.ts';
import type { Settings } from '../notation/settings.ts';
import { cellsIn } from '../walk/cells.ts';
import { explain, operandsOf } from '../walk/explain.ts';
import { blockOf, isParameter, original, singleOf } from '../walk/ids.ts';
import type { Moment } from '../walk/origin.ts';
import { passOf, valueOf, type Pass } from '../walk/pass.ts';
import { clamp, currentSteps, isReached, isUpdated, writtenHere, type Place } from '../walk/place.ts';
import type { Phase, Plan } from '../walk/plan.ts';
import { describeLayer, describeMatrix, describeScalar, type Grain, type Step } from '../walk/step.ts';
import { touchedBy } from '../walk/touches.ts';
import { momentAt, situationAt, type Chain } from './chain.ts';
import { coveredAt } from './cover.ts';
import { askedFor, nothingPending, stopKey, type Pending } from './predict.ts';
import { subjectIn, type Situation } from './situation.ts';
import type { Walk } from './walk.ts';

/** All that the views show at one place of a walk. Derived from the inputs, never stored. */
export interface Scene {
  readonly document: BackstepDocument;
  readonly situation: Situation;
  readonly pass: Pass;
  readonly plan: Plan;
  readonly moment: Moment;
  readonly place: Place;
  readonly grain: Grain;
  readonly step: Step;
  readonly phase: Phase;
  /** The numbers that this stop has just computed. */
  readonly written: ReadonlySet<string>;
  /** The numbers that they were made from. */
  readonly operands: ReadonlySet<string>;
  /** A number as it stands here: a parameter is the updated one once its update is done. */
  readonly value: (id: string) => number;
  /** Whether a number is known here: given, or computed by now. */
  readonly reached: (id: string) => boolean;
  /** Whether a number stands here as an update left it. */
  readonly updated: (id: string) => boolean;
  /** What this stop asks for before it shows its numbers; null: nothing, or no longer. */
  readonly asking: ReturnType<typeof askedFor>;
  /** Whether a number that the walk has reached waits for an answer. Until then it counts as not reached, and a parameter as not updated. */
  readonly waits: (id: string) => boolean;
  /** Whether a number waits for an answer, whether the walk has reached it or not. */
  readonly secret: (id: string) => boolean;
  /** What the room is asked for and the walk has reached, in the order in which it is uncovered; those of this stop first. */
  readonly covered: readonly string[];
}

function describeAt(pass: Pass, grain: Grain, place: Place, moment: Moment, walk: Walk | null): Step {
  const steps = currentSteps(pass.plan, grain, place);
  const [first] = steps;
  if (!first) throw new RangeError(`No step ${place.step}.`);
  if (walk) return walk.describe(pass, steps, grain === 'scalar' ? place.scalar : null, moment);
  if (grain === 'layer') return describeLayer(pass, steps, moment);
  if (grain === 'matrix') return describeMatrix(pass, first, moment);
  return describeScalar(pass, first, place.scalar, moment);
}

/** A step whose numbers wait for an answer: it says its rule, not what comes of it. */
const untold = (step: Step): Step => ({ ...step, sentences: [], notes: [] });

/** The numbers of an iteration. */
export function passAt(chain: Chain, iteration: number, settings: Settings, walk: Walk | null): Pass {
  const situation = situationAt(chain, iteration, walk);
  return walk ? walk.passOf(situation, settings) : passOf(subjectIn(situation), settings);
}

function makeScene(
  chain: Chain,
  wanted: Place,
  grain: Grain,
  settings: Settings,
  predict: Pending['predict'],
  answered: Pending['answered'],
  concealed: Pending['concealed'],
  covered: Pending['covered'],
  uncovered: Pending['uncovered'],
  walk: Walk | null,
): Scene {
  const situation = situationAt(chain, wanted.iteration, walk);
  const pass = passAt(chain, wanted.iteration, settings, walk);
  const { plan } = pass;
  const place = clamp(plan, wanted);
  const moment = momentAt(chain, place.iteration, walk);
  const described = describeAt(pass, grain, place, moment, walk);
  const written = writtenHere(plan, grain, place);
  const updating = described.phase === 'update';
  const operands = new Set(written.flatMap((id) => operandsOf(explain(pass.form, id, updating))).map((id) => original(id, plan.depth)));
  const asking = answered.includes(stopKey(plan, grain, place)) ? null : askedFor(predict, grain);
  const under = coveredAt({ covered, uncovered }, stopKey(plan, grain, place), written);
  // What waits for an answer is as if the walk had not got there yet, whoever asks; a whole block waits where one of its numbers does.
  const hidden = new Set([...(asking ? [...written, ...described.writes] : []), ...concealed, ...under, ...under.map(blockOf)]);
  // Under its other name, or as one of a batch, it would be the same number.
  const secret = (id: string) => hidden.size > 0 && (hidden.has(id) || hidden.has(singleOf(id)) || hidden.has(original(id, plan.depth)));
  // A parameter that waits still has the value that it had before.
  const waits = (id: string) => secret(id) && (isParameter(id) ? isUpdated : isReached)(plan, grain, place, id);
  const updated = (id: string) => isUpdated(plan, grain, place, id) && !secret(id);
  return {
    document: situation.document,
    situation,
    pass,
    plan,
    moment,
    place,
    grain,
    step: [...written, ...operands].some(waits) ? untold(described) : described,
    phase: described.phase,
    written: new Set(written),
    operands,
    value: (id) => valueOf(pass, id, updated(id)),
    reached: (id) => isReached(plan, grain, place, id) && (isParameter(id) || !secret(id)),
    updated,
    asking,
    waits,
    secret,
    covered: under.filter(waits),
  };
}

/** Remembers the answers of the moments wanted last: among them the one in force and the one that the stage is still showing. */
const moments = 4;
function memoiseLast<Arguments extends readonly unknown[], Value>(compute: (...args: Arguments) => Value): (...args: Arguments) => Value {
  let known: readonly { readonly args: Arguments; readonly value: Value }[] = [];
  return (...args) => {
    const found = known.find((one) => one.args.every((argument, i) => Object.is(argument, args[i])));
    if (found) {
      if (found !== known[0]) known = [found, ...known.filter((one) => one !== found)];
      return found.value;
    }
    const value = compute(...args);
    known = [{ args, value }, ...known].slice(0, moments);
    return value;
  };
}

const remembered = memoiseLast(makeScene);

export const sceneOf = (
  chain: Chain,
  place: Place,
  grain: Grain,
  settings: Settings,
  { predict, answered, concealed, covered, uncovered }: Pending = nothingPending,
  walk: Walk | null = null,
): Scene => remembered(chain, place, grain, settings, predict, answered, concealed, covered, uncovered, walk);

/** How a number is lit: it is pointed at, it is one that the pointed-at number was made from, or it depends on the one in question. */
export type Light = 'self' | 'source' | 'touched';

function makeLights(pointed: string | null, { pass, plan, updated, reached }: Scene): ReadonlyMap<string, Light> {
  if (pointed === null) return new Map();
  // A symbol or a box stands for a whole block: all its numbers are meant.
  const cells = cellsIn(plan.widths, pointed, pass.all?.members);
  if (cells.length > 0) return new Map([pointed, ...cells].map((id) => [original(id, plan.depth), 'self'] as const));
  const self = original(pointed, plan.depth);
  if (!reached(self)) return new Map([[self, 'self']]);
  const sources = operandsOf(explain(pass.form, self, updated(self))).map((id) => [original(id, plan.depth), 'source'] as const);
  return new Map<string, Light>([...sources, [self, 'self']]);
}

/** What lights up, everywhere, while a number is pointed at. */
export const lightsOf: (pointed: string | null, scene: Scene) => ReadonlyMap<string, Light> = memoiseLast(makeLights);

/** The numbers that a number touches, along so many stages of the forward pass. */
export const reachOf: (plan: Plan, id: string, stages: number) => ReadonlySet<string> = memoiseLast(
  (plan, id, stages) => new Set(touchedBy(plan, id).slice(0, stages).flat()),
);
