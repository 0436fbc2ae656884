import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReached, next, placeOfStop, previous, start, stopOf, stops, writtenHere, type Place } from './place.ts';
import { planOf } from './plan.ts';
import { grains } from './step.ts';

const plans = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 6 }).map(planOf);
const grain = fc.constantFrom(...grains);

describe('places', () => {
  it('a step on and a step back lead to where one was', () => {
    fc.assert(
      fc.property(plans, grain, fc.nat(200), fc.nat(3), (plan, size, stop, iteration) => {
        const place = placeOfStop(plan, size, { ...start, iteration }, stop % stops(plan, size));
        expect(previous(plan, size, next(plan, size, place))).toEqual(place);
        if (stopOf(plan, size, place) > 0 || iteration > 0) expect(next(plan, size, previous(plan, size, place))).toEqual(place);
      }),
    );
  });

  it('stops and places belong together', () => {
    fc.assert(
      fc.property(plans, grain, fc.nat(500), (plan, size, stop) => {
        const wanted = stop % stops(plan, size);
        expect(stopOf(plan, size, placeOfStop(plan, size, start, wanted))).toBe(wanted);
      }),
    );
  });

  it('nothing comes before the start', () => {
    const plan = planOf([1, 2, 1]);
    for (const size of grains) expect(previous(plan, size, start)).toEqual(start);
  });

  it('a number is reached once its stop has written it, and not before', () => {
    fc.assert(
      fc.property(plans, grain, (plan, size) => {
        const written = new Set<string>();
        const all = plan.steps.filter((step) => step.phase !== 'update').flatMap((step) => step.scalars);
        for (let stop = 0; stop < stops(plan, size); stop++) {
          const place: Place = placeOfStop(plan, size, start, stop);
          writtenHere(plan, size, place).forEach((id) => written.add(id));
          for (const id of all) expect(isReached(plan, size, place, id), `${id} at stop ${stop}`).toBe(written.has(id));
        }
      }),
      { numRuns: 25 },
    );
  });
});
