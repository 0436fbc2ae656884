import { describe, expect, it } from 'vitest';
import type { CheckNews } from '../../check/messages.ts';
import type { Result } from '../../check/tally.ts';
import { groupsOf, reportOf, shareOf, summaryOf } from './report.ts';
import { hear, starting } from './state.ts';

const after = (...news: readonly (CheckNews | { readonly kind: 'failed' })[]) => news.reduce(hear, starting);
const begun: CheckNews = {
  kind: 'begun',
  parts: [
    { name: 'passes', tolerance: 1e-9, steps: 4 },
    { name: 'typescript', tolerance: 1e-12, steps: 4 },
  ],
};
const right: Result = { numbers: 1200, leftOut: 3, largest: null, wrong: 0, first: [] };
const lost = { place: { network: 'case 1', observation: 0, id: 'h.1.0' }, found: NaN, expected: 2.5, size: NaN };
const wrong: Result = { numbers: 10, leftOut: 0, largest: lost, wrong: 1, first: [lost] };
const compared = (name: 'passes' | 'typescript', result: Result): CheckNews => ({ kind: 'compared', name, result });
const ended: CheckNews = { kind: 'ended', milliseconds: 1250 };
const verdicts = (state: ReturnType<typeof after>) =>
  Object.fromEntries(groupsOf(state).flatMap(({ rows }) => rows.map(({ name, verdict }) => [name, verdict])));

describe('the report of the self-check', () => {
  it('says how far it is', () => {
    expect(summaryOf(starting)).toBe('Fetching the numbers to compare with');
    const half = after(begun, compared('passes', right), { kind: 'step', name: 'typescript', done: 2 });
    expect(summaryOf(half)).toBe('Comparing: In JavaScript');
    expect(shareOf(half)).toBe(0.75);
    expect(verdicts(half)).toMatchObject({ passes: 'agrees', typescript: 'running', simd: 'absent' });
  });

  it('adds up what agrees, and names what there is nothing of here', () => {
    const state = after(begun, compared('passes', right), compared('typescript', right), ended);
    expect(summaryOf(state)).toBe('All 2 comparisons agree: 2,400 numbers, in 1.3 seconds.');
    const text = reportOf(state, [['Browser', 'B']]);
    expect(text).toContain('Every number of a pass: Agrees');
    expect(text).toContain('  Largest disagreement: none, to the last bit');
    expect(text).toContain('In WebAssembly: Not in this browser');
    expect(text).toContain('Browser: B');
  });

  it('says of a wrong number where it is and what it should have been', () => {
    const state = after(begun, compared('passes', wrong), compared('typescript', right), ended);
    expect(summaryOf(state)).toBe('1 of 2 comparisons disagrees; 1,210 numbers were compared.');
    expect(verdicts(state)).toMatchObject({ passes: 'disagrees', typescript: 'agrees' });
    const text = reportOf(state, []);
    expect(text).toContain('  Largest disagreement: not a number');
    expect(text).toContain('  h.1.0, case 1, observation 0: not a number, and 2.5 where it is compared with');
  });

  it('takes nothing that was not compared for right', () => {
    expect(verdicts(after(begun, compared('passes', { ...right, numbers: 0 })))['passes']).toBe('disagrees');
    const broken = after(begun, compared('passes', right), { kind: 'failed' });
    expect(summaryOf(broken)).toBe('The comparison broke off. What it had compared until then stands below.');
    expect(verdicts(broken)['typescript']).toBe('waiting');
    expect(summaryOf(after({ kind: 'missing' }))).toContain('could not be fetched');
  });
});
