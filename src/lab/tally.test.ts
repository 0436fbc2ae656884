import { expect, it } from 'vitest';
import { counted, countsOn, dayOf, type Tally } from './tally.ts';

const none: Tally = { day: '', counts: {} };

it('counts answers by kind, and begins anew the next day', () => {
  const answers = [
    ['number', true],
    ['number', false],
    ['sign', true],
  ] as const;
  const day = answers.reduce((tally, [kind, right]) => counted(tally, '2026-1-2', kind, right), none);
  expect(countsOn(day, '2026-1-2')).toEqual({ number: { asked: 2, right: 1 }, sign: { asked: 1, right: 1 } });
  expect(countsOn(day, '2026-1-3')).toEqual({});
  expect(counted(day, '2026-1-3', 'shape', true)).toEqual({ day: '2026-1-3', counts: { shape: { asked: 1, right: 1 } } });
});

it('names a day by the clock of the place', () => {
  expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe('2026-1-2');
});
