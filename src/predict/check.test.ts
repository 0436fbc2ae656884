import { describe, expect, it } from 'vitest';
import type { BackstepDocument } from '../documents/document.ts';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { logLoss } from '../documents/examples/log-loss.ts';
import { overview4332 } from '../documents/examples/overview-4332.ts';
import { subjectOf } from '../lab/chain.ts';
import { plain } from '../notation/rich.ts';
import { passOf } from '../walk/pass.ts';
import { mistakenIn } from './case.ts';
import { askable, check, diagnose, type Verdict } from './check.ts';
import { feedbackOf, notFiniteOf, promptOf, shownOf } from './feedback.ts';
import { mistakes } from './mistakes.ts';
import { partsOf } from './parts.ts';
import type { Given, Question } from './question.ts';

const givenOf = (document: BackstepDocument): Given => ({
  pass: passOf(subjectOf(document)),
  observations: document.data.x.map((_, observation) => passOf(subjectOf({ ...document, observation }))),
});
const abs = givenOf(absUntrained);
const overview = givenOf(overview4332);
const log = givenOf(logLoss);

const names = (verdict: Verdict) => (verdict.kind === 'wrong' ? verdict.diagnoses.map(({ name }) => name) : verdict.kind);
const value = (id: string): Question => ({ kind: 'number', id });

// x = 1.5, y = 1.62, h⁽¹⁾ = (1.3, −0.55), ŷ = 1.07, ∂L/∂ŷ = −1.1, w⁽²⁾ = (0.9, 1.2).
describe('by hand, on |x|', () => {
  it.each([
    ['h.1.0', '1.3', 'right'],
    ['h.1.0', '1,295', 'right'],
    ['h.1.0', '13/10', 'right'],
    ['h.1.0', '1.2', ['interceptForgotten']],
    ['h.1.0', '-1.3', ['signFlipped']],
    ['h.1.0', '−0,55', ['otherNumber']],
    ['h.1.0', '7', []],
    ['h.1.0', 'much', 'unreadable'],
    ['z.1.1', '0', 'right'],
    ['z.1.1', '-0.55', ['hForZ']],
    ['z.1.0', '1', ['slopeForValue']],
    ['loss.0', '0.55', ['notSquared']],
    ['loss.0', '0.15', ['halved']],
    ['gradYhat.0', '1.1', ['differenceReversed']],
    ['gradYhat.0', '-0.55', ['factorTwoMissing']],
    ['gradYhat.0', '0.55', ['factorTwoAndSign']],
    ['gradW.2.0.0', '-1.43', 'right'],
    ['gradW.2.0.0', '-1.1', ['inputForgotten']],
    ['gradW.2.0.0', '0', ['otherNumber']],
    ['gradW.2.0.1', '0.605', ['hForZ']],
    ['gradZ.1.0', '-1.07', ['weightsUpdatedFirst']],
    ['gradH.1.1', '-1.32', ['slopeForgotten']],
    ['gradH.1.0', '-1.29', ['valueForSlope']],
    ['W.2.0.0', '0.97', 'right'],
    ['W.2.0.0', '0.9', ['updateForgotten', 'changeOnly']],
    ['W.2.0.0', '0.83', ['ascent']],
    ['W.2.0.0', '2.33', ['rateForgotten']],
    ['jacZH.1.0.0', '1.3', ['valueForSlope']],
  ])('%s: %s', (id, answer, told) => {
    const verdict = check(abs, value(id), answer);
    const got = names(verdict);
    if (Array.isArray(told) && Array.isArray(got)) expect(got.slice(0, 1)).toEqual(told.slice(0, 1));
    else expect(got).toEqual(told);
  });

  it('signs', () => {
    expect(check(abs, { kind: 'sign', id: 'h.1.1' }, 'negative')).toEqual({ kind: 'right' });
    expect(names(check(abs, { kind: 'sign', id: 'gradYhat.0' }, 'positive'))).toEqual(['differenceReversed']);
    expect(names(check(abs, { kind: 'sign', id: 'gradH.1.1' }, 'negative'))).toEqual(['slopeForgotten']);
    expect(check(abs, { kind: 'sign', id: 'h.1.1' }, '')).toEqual({ kind: 'unreadable' });
  });
});

it('a gradient of log loss turned round', () => {
  const right = partsOf(log, `gradH.${log.pass.plan.depth}.0`)?.right ?? NaN;
  expect(names(check(log, value(`gradH.${log.pass.plan.depth}.0`), String(-right)))).toContain('differenceReversed');
});

it.each([
  ['W.1', '3 × 4', 'right'],
  ['W.1', '4x3', ['transposed']],
  ['W.2', '3 × 4', ['otherLayer']],
  ['h.1', '3', 'right'],
  ['h.1', '1 × 3', ['transposed']],
  ['h.1', '3 × 4', ['factor']],
  ['h.1', '(4, 4)', ['inner']],
  ['gradH.3', '1 × 2', 'right'],
  ['gradW.1', '3 × (3 × 4)', ['factor', 'tensor']],
  ['gradW.1', '4 × 3', ['transposed']],
  ['gradW.1', 'wide', 'unreadable'],
])('the shape of %s is %s', (id, answer, told) => {
  expect(names(check(overview, { kind: 'shape', id }, answer))).toEqual(told);
});

it('every mistake of the table is told of some number of these networks', () => {
  const told = [abs, overview, log].flatMap((given) =>
    given.pass.plan.steps
      .flatMap((step) => step.scalars)
      .flatMap((id) => {
        const parts = partsOf(given, id);
        if (!parts) return [];
        return mistakes
          .filter(({ quantities }) => quantities.some((name) => name === parts.at.name))
          .flatMap(({ wrong }) =>
            wrong(parts).flatMap(({ value: off }) =>
              diagnose({ right: parts.right, mistaken: mistakenIn(parts) }, off).map(({ name }) => name),
            ),
          );
      }),
  );
  expect(mistakes.map(({ name }) => name).filter((name) => !told.includes(name))).toEqual([]);
});

it('asks and answers in plain sentences', () => {
  const question = value('gradW.2.0.0');
  expect(plain(promptOf(abs.pass, question))).toBe('What is gradient of w 0 0 of layer 2?');
  expect(plain(feedbackOf(abs.pass, question, { kind: 'right' }))).toBe(
    'Right, −1.43. gradient of w 0 0 of layer 2 is gradient of h 0 of layer 2 times z 0 of layer 1.',
  );
  expect(plain(feedbackOf(abs.pass, question, check(abs, question, '-0.715')))).toBe(
    'Not this. It is what comes out when the factor 2 of the squared error’s slope is left out.',
  );
  expect(plain(shownOf(overview.pass, { kind: 'shape', id: 'h.1' }))).toBe(
    'It is 3 × 1. 3 × 4 times 4 × 1: the inner lengths meet and drop out, the outer ones are left.',
  );
});

it('asks nothing that this network has no answer to', () => {
  expect(askable(abs, value('gradW.3.0.0'))).toBe(false);
  expect(askable(abs, value('W.2'))).toBe(false);
  expect(askable(abs, { kind: 'shape', id: 'totalLoss' })).toBe(false);
  expect(askable(abs, value('totalLoss'))).toBe(true);
});

describe('where there is nothing to answer', () => {
  const observation = logLoss.data.y.findIndex(([y]) => y === 1);
  const wrongEnd = givenOf({ ...logLoss, observation, layers: logLoss.layers.map((layer) => ({ ...layer, c: layer.c.map(() => -4000) })) });
  const outgrown = givenOf({
    ...absUntrained,
    layers: absUntrained.layers.map((layer) => ({ ...layer, W: layer.W.map((row) => row.map(() => 1e200)) })),
  });

  it('a slope at the wrong end of the log loss is not said to have been outgrown', () => {
    const question = value('gradYhat.0');
    expect(askable(wrongEnd, question)).toBe(false);
    expect(plain(notFiniteOf(wrongEnd.pass, question))).toMatch(/ comes out as −∞ here: the prediction is exactly/);
  });

  it('says which number it is, and as what it comes out', () => {
    expect(askable(outgrown, value('loss.0'))).toBe(false);
    expect(plain(notFiniteOf(outgrown.pass, value('loss.0')))).toMatch(/ comes out as ∞ here: the numbers have outgrown/);
    expect(askable(outgrown, value('W.1.0.0'))).toBe(false);
    expect(plain(notFiniteOf(outgrown.pass, value('W.1.0.0')))).toMatch(/ comes out as (−?∞|no number at all) here/);
  });
});
