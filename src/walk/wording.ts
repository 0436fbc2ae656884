import { range } from '../core/range.ts';
import type { Piece, Rich } from '../notation/rich.ts';
import { letter } from '../notation/settings.ts';
import { stepWords as words } from '../words/steps.ts';
import { formatNumber, saidNumber } from './format.ts';
import { scalarId, zBlock } from './ids.ts';
import { slopeAt, valueOf, type Pass } from './pass.ts';
import type { PlannedStep, Rule } from './plan.ts';
import { say } from './spoken.ts';
import { symbolOf } from './symbols.ts';

interface Telling {
  readonly pass: Pass;
  readonly step: PlannedStep;
}

/** Up to so many numbers are listed by name; more are counted. */
const nameable = 2;
/** Below this slope a sigmoid counts as saturated: it passes back less than a twentieth of what it could. */
export const saturatedSlope = 0.0125;

export const symbolPiece = (pass: Pass, id: string): Piece => ({
  kind: 'symbol',
  symbol: symbolOf(id, pass.plan.depth),
  spoken: say(id, pass.plan.depth, pass.settings),
  id,
});

/** A number as the page shows it, and as it is said. */
function shownPiece({ settings }: Pass, value: number, id = '', decimals = 2): Extract<Piece, { kind: 'number' }> {
  const text = formatNumber(id, value, decimals, settings);
  return { kind: 'number', value, text, ...(text.includes('/') ? { spoken: saidNumber(text) } : {}) };
}

export const numberPiece = (pass: Pass, id: string, updated = false, decimals = 2): Piece => {
  const value = valueOf(pass, id, updated);
  return { ...shownPiece(pass, value, id, decimals), id };
};
const bare = (pass: Pass, value: number, strong = false): Piece => ({ ...shownPiece(pass, value), strong });

const width = ({ pass, step }: Telling) => pass.form.widths[step.layer] ?? 0;
const activationOf = ({ pass, step }: Telling) => pass.form.activations[step.layer - 1] ?? 'linear';
const offNeurons = (told: Telling) => range(width(told)).filter((i) => slopeAt(told.pass, told.step.layer, i) === 0);

/** "Here h₀ = 1.30 and h₁ = −0.55." while there are few, else nothing. */
function listed(told: Telling): Rich[] {
  if (told.step.scalars.length > nameable) return [];
  return [words.becomes(told.step.scalars.map((id) => [symbolPiece(told.pass, id), numberPiece(told.pass, id)] as const))];
}

function raising(pass: Pass, parameter: string, gradient: string, say: typeof words.raising): Rich {
  const slope = valueOf(pass, gradient);
  return say(symbolPiece(pass, parameter), numberPiece(pass, parameter), bare(pass, Math.abs(slope), true), slope < 0);
}

function aboutWeight(pass: Pass, layer: number, i: number, j: number): Rich {
  const [weight, gradient] = [`W.${layer}.${i}.${j}`, `gradW.${layer}.${i}.${j}`];
  if (valueOf(pass, gradient) !== 0) return raising(pass, weight, gradient, words.raising);
  const input = scalarId(zBlock(layer - 1, pass.plan.depth), j);
  if (valueOf(pass, input) === 0) return words.raisingNoInput(symbolPiece(pass, weight), symbolPiece(pass, input));
  return slopeAt(pass, layer, i) === 0 ? words.raisingNoNeuron(symbolPiece(pass, weight)) : words.raisingNothing(symbolPiece(pass, weight));
}

/** The gradient furthest from 0 among `ids`. */
function steepest(pass: Pass, ids: readonly string[]): string {
  return ids.reduce((best, id) => (Math.abs(valueOf(pass, id)) > Math.abs(valueOf(pass, best)) ? id : best), ids[0] ?? '');
}

const parameterOf = (gradient: string) =>
  gradient.replace('gradYhat', 'yhat').replace('gradW', 'W').replace('gradC', 'c').replace('gradZ', 'z');

function aboutSteepest({ pass, step }: Telling): Rich[] {
  const id = steepest(pass, step.scalars);
  const parameter = parameterOf(id);
  if (valueOf(pass, id) === 0) return [words.raisingNothing(symbolPiece(pass, parameter))];
  return [raising(pass, parameter, id, step.scalars.length === 1 ? words.raising : words.steepest)];
}

const tellers: Record<Rule, (told: Telling) => Rich[]> = {
  mix: (told) => [words.mix(told.pass.form.widths[told.step.layer - 1] ?? 0), ...listed(told)],
  activate: (told) => {
    const activation = activationOf(told);
    const off = offNeurons(told);
    if (activation === 'linear') return [words.activate(activation), ...listed(told)];
    if (activation === 'sigmoid') {
      const shut = range(width(told)).filter((i) => slopeAt(told.pass, told.step.layer, i) < saturatedSlope).length;
      return [words.activate(activation), ...(shut > 0 ? [words.nearlyShut(shut, width(told))] : listed(told))];
    }
    if (off.length === 0) return [words.activate(activation), words.allOn(width(told))];
    if (off.length > nameable) return [words.activate(activation), words.offCount(off.length, width(told))];
    return [words.activate(activation), words.off(off.map((i) => symbolPiece(told.pass, `h.${told.step.layer}.${i}`)))];
  },
  lose: ({ pass, step }) => {
    const outputs = pass.form.widths.at(-1) ?? 0;
    const total = words.total(outputs, symbolPiece(pass, 'totalLoss'));
    if (outputs > 1) return [words.everyLoss(pass.form.loss), total];
    const [yhat, y] = [numberPiece(pass, 'yhat.0'), numberPiece(pass, 'y.0')];
    return [
      pass.form.loss === 'rss'
        ? words.miss(yhat, y, bare(pass, Math.abs(valueOf(pass, 'y.0') - valueOf(pass, 'yhat.0'))))
        : words.charged(yhat, y),
      ...(step.scalars.length > 1 ? [total] : []),
    ];
  },
  slopeOfLoss: (told) => aboutSteepest(told),
  throughActivation: (told) => {
    const activation = activationOf(told);
    const record = words.record(symbolPiece(told.pass, `gradH.${told.step.layer}`));
    const { depth } = told.pass.plan;
    if (activation === 'relu') return [words.gates(offNeurons(told).length, width(told)), record];
    if (activation === 'linear') return [words.linearGate(), record];
    return [
      told.pass.form.loss === 'log' && told.step.layer === depth ? words.cancels() : words.sigmoidGate(letter('z', told.pass.settings)),
      record,
    ];
  },
  toWeights: (told) => {
    const { pass, step } = told;
    const inputs = pass.form.widths[step.layer - 1] ?? 0;
    if (step.scalars.length <= nameable)
      return step.scalars.map((_, n) => aboutWeight(pass, step.layer, Math.floor(n / inputs), n % inputs));
    return [words.tensor(), ...aboutSteepest(told)];
  },
  toIntercepts: (told) => [words.intercepts(), ...aboutSteepest(told)],
  throughWeights: (told) => [
    words.branches(told.pass.form.widths[told.step.layer + 1] ?? 0),
    told.pass.settings.layout === 'numerator' ? words.columns() : words.rowsOfTransposed(),
  ],
  updateWeights: (told) => moved(told, (id) => id.replace('W', 'gradW')),
  updateIntercepts: (told) => moved(told, (id) => id.replace('c', 'gradC')),
};

/** Which parameters of an update are frozen; nothing where none is. */
export function frozenIn(pass: Pass, step: PlannedStep): Rich[] {
  const frozen = step.scalars.filter((id) => pass.form.frozen?.has(id));
  if (frozen.length === 0) return [];
  if (frozen.length > nameable) return [words.frozenCount(frozen.length, step.scalars.length)];
  return [words.frozen(frozen.map((id) => symbolPiece(pass, id)))];
}

/** From where to where a parameter goes, in as many decimals as tell the two apart, where up to six do. */
function moves(pass: Pass, id: string): Rich {
  const at = (decimals: number) => [
    formatNumber(id, valueOf(pass, id), decimals, pass.settings),
    formatNumber(id, valueOf(pass, id, true), decimals, pass.settings),
  ];
  const decimals =
    range(5)
      .map((k) => k + 2)
      .find((count) => new Set(at(count)).size > 1) ?? 2;
  return words.moves(symbolPiece(pass, id), numberPiece(pass, id, false, decimals), numberPiece(pass, id, true, decimals));
}

/** What becomes of one parameter in its update; `gradient` is the id of what it would have followed. */
export function movedOrKept(pass: Pass, id: string, gradient: string): Rich {
  return pass.form.frozen?.has(id)
    ? words.stays(symbolPiece(pass, id), numberPiece(pass, id), numberPiece(pass, gradient))
    : moves(pass, id);
}

function moved({ pass, step }: Telling, gradientOf: (id: string) => string): Rich[] {
  const free = step.scalars.filter((id) => !pass.form.frozen?.has(id));
  const kept = frozenIn(pass, step);
  if (free.length === 0) return kept;
  const first = words.against(numberPiece(pass, 'learningRate'));
  const furthest = steepest(pass, free.map(gradientOf));
  if (valueOf(pass, furthest) === 0) return [first, words.nothingMoves(), ...kept];
  const id = parameterOf(furthest);
  return [first, moves(pass, id), ...kept];
}

/** One or two sentences for a step, from its numbers. */
export function sentencesOf(pass: Pass, step: PlannedStep): Rich[] {
  return tellers[step.rule]({ pass, step });
}

/** What one number of a step means; where it has a slope to tell, that. */
export function scalarSentencesOf(pass: Pass, step: PlannedStep, id: string): Rich[] {
  const [layer = 0, i = 0, j = 0] = id.split('.').slice(1).map(Number);
  switch (step.rule) {
    case 'toWeights':
      return [aboutWeight(pass, layer, i, j)];
    case 'toIntercepts':
    case 'throughWeights':
    case 'slopeOfLoss':
      return aboutSteepest({ pass, step: { ...step, scalars: [id] } });
    case 'updateWeights':
    case 'updateIntercepts':
      return [movedOrKept(pass, id, id.replace(/^W/, 'gradW').replace(/^c/, 'gradC'))];
    default:
      return [words.comesTo(symbolPiece(pass, id), numberPiece(pass, id))];
  }
}
