import { expect, it } from 'vitest';
import { absByHand } from '../../documents/examples/abs-by-hand.ts';
import { overview4332 } from '../../documents/examples/overview-4332.ts';
import { subjectOf } from '../../lab/chain.ts';
import { walk } from '../../walk/step.ts';
import { arrange, slicesIn } from './arrange.ts';

/** The rooms of a card: at 1440 × 900, at 1024 × 768, on a phone. */
const rooms = [
  [1042, 272],
  [626, 222],
  [358, 212],
] as const;

const arranged = (doc: typeof absByHand, width: number, height: number, spelledWidth: number | null) =>
  walk(subjectOf(doc)).flatMap((step) =>
    step.equations.map((equation) => ({
      step,
      equation,
      ...arrange(equation, width, height, { backward: step.phase === 'backward', spelledWidth, more: 0 }),
    })),
  );

it('every step of |x| has its result in sight, on a low card and on a phone too', () => {
  for (const [width, height] of rooms)
    for (const spelledWidth of [null, 450])
      for (const { step, equation, fit } of arranged(absByHand, width, height, spelledWidth)) {
        // On a phone a tensor of several slices is a multiplication table, which is not an equation.
        if (slicesIn(equation) > 1) continue;
        expect({ width, title: step.title, whole: fit.whole }).toEqual({ width, title: step.title, whole: true });
      }
});

it('captions and the spelled-out line give way before tiles do not fit', () => {
  for (const [width, height] of rooms)
    for (const { fit, captions, aside } of arranged(overview4332, width, height, 600)) {
      if (fit.whole) continue;
      expect({ captions, aside }).toEqual({ captions: false, aside: false });
    }
});

it('a lower card never shows more', () => {
  for (const [width, height] of rooms) {
    const high = arranged(overview4332, width, height + 200, null);
    const low = arranged(overview4332, width, height, null);
    low.forEach(({ fit, captions }, k) => {
      if (fit.whole) expect(high[k]?.fit.whole).toBe(true);
      if (captions && fit.whole) expect(high[k]?.captions).toBe(true);
    });
  }
});
