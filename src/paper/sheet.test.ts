import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { overview4332 } from '../documents/examples/overview-4332.ts';
import { subjectOf } from '../lab/situation.ts';
import { chapterSettings } from '../notation/settings.ts';
import { batchPassOf } from '../walk/batch/pass.ts';
import { describeBatch } from '../walk/batch/step.ts';
import { nameBatch } from '../walk/batch/symbols.ts';
import { passOf, valueOf } from '../walk/pass.ts';
import { planOf } from '../walk/plan.ts';
import { blankingOrder, countOf, firstBlanks, toggled } from './blanks.ts';
import { rowsOf } from './cells.ts';
import { printer } from './decimals.ts';
import { answerOf, sheetOf } from './sheet.ts';

nameBatch();

const shapes = fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 2, maxLength: 9 });

describe('blanks', () => {
  it('go from few to all: every number that the walk computes once, and few of them are of different steps', () => {
    fc.assert(
      fc.property(shapes, (widths) => {
        const plan = planOf(widths);
        const order = blankingOrder(plan);
        expect(order).toHaveLength(countOf(plan));
        expect(new Set(order).size).toBe(order.length);
        const few = new Set(order.slice(0, plan.steps.length));
        expect(plan.steps.every(({ scalars }) => scalars.some((id) => few.has(id)))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('come and go one by one, and a step’s together', () => {
    const plan = planOf([1, 2, 1]);
    const some = firstBlanks(plan, 5);
    const ids = plan.steps[7]?.scalars ?? [];
    const with_ = toggled(some, ids);
    expect(ids.every((id) => with_.has(id))).toBe(true);
    expect(ids.some((id) => toggled(with_, ids).has(id))).toBe(false);
    const [one = ''] = some;
    expect(toggled(toggled(some, [one]), [one])).toEqual(some);
  });
});

describe('a sheet', () => {
  it('has each step’s numbers, of an update those after it', () => {
    const sheet = sheetOf(subjectOf(absUntrained), chapterSettings, 'full');
    expect(sheet.rows).toHaveLength(17);
    expect(sheet.exact).toBe(false);
    const update = sheet.rows.find((row) => row.rule === 'updateWeights' && row.ids.includes('W.2.0.0'));
    expect(update && answerOf(sheet, update, 'W.2.0.0')).toBeCloseTo(0.9 + 0.05 * 1.43, 12);
    expect(sheet.given.map(({ block }) => block)).toEqual(['x', 'y', 'learningRate', 'W.1', 'c.1', 'W.2', 'c.2']);
  });

  it('keeps a frozen parameter as it is', () => {
    const frozen = { ...subjectOf(absUntrained), frozen: new Set(['W.2.0.0']) };
    const sheet = sheetOf(frozen, chapterSettings, 'full');
    const update = sheet.rows.find((row) => row.ids.includes('W.2.0.0') && row.updated);
    expect(update && answerOf(sheet, update, 'W.2.0.0')).toBe(0.9);
  });

  it('has the rules in the form that the page has them in', () => {
    const [full, short] = (['full', 'short'] as const).map((factors) => sheetOf(subjectOf(overview4332), chapterSettings, factors));
    const termsOf = (sheet: typeof full) =>
      sheet?.rows.find((row) => row.rule === 'toWeights')?.equation.terms.map(({ symbol }) => symbol.name);
    expect(termsOf(full)).toContain('jacHW');
    expect(termsOf(short)).not.toContain('jacHW');
  });
});

describe('numbers on paper', () => {
  const numbers = [0.5, -2, 1.25].map((value, i) => ({ id: `h.1.${i}`, value }));
  const texts = (kind: 'exact' | 'rounded', settings = chapterSettings) => {
    const print = printer(numbers, kind, settings);
    return numbers.map(({ id, value }) => print(id, value));
  };

  it('have the digits that they need where all are exact, the page’s two elsewhere, and fractions where these are wanted', () => {
    expect(texts('exact')).toEqual(['0.50', '−2.00', '1.25']);
    expect(printer(numbers.slice(0, 2), 'exact', chapterSettings)('h.1.0', 0.5)).toBe('0.5');
    expect(printer(numbers.slice(1, 2), 'rounded', chapterSettings)('h.1.1', -2)).toBe('−2.00');
    expect(texts('rounded', { ...chapterSettings, digits: 3 })).toEqual(['0.500', '−2.000', '1.250']);
    expect(texts('rounded', { ...chapterSettings, fractions: true })).toEqual(['1/2', '−2', '5/4']);
  });

  it('of a walk over some observations stand in their own columns', () => {
    const { data } = overview4332;
    const members = [3, 7, 20];
    const pass = batchPassOf(subjectOf(overview4332), { ...data, members, followed: 7 }, 'sum');
    const [step] = pass.plan.steps;
    if (!step) throw new Error('There is a first step.');
    const [H] = describeBatch(pass, [step], null, { iteration: 0, inherited: false }).equations[0]?.results ?? [];
    if (!H) throw new Error('It has a result.');
    const rows = rowsOf(pass, H);
    expect(rows[0]).toEqual(['H.1.0.3', 'H.1.0.7', 'H.1.0.20']);
    const alone = passOf({ ...subjectOf(overview4332), x: data.x[20] ?? [], y: data.y[20] ?? [] });
    expect(valueOf(pass, rows[1]?.[2] ?? '')).toBeCloseTo(valueOf(alone, 'h.1.1'), 12);
  });
});
