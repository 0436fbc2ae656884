import { expect, it } from 'vitest';
import { absByHand } from '../../documents/examples/abs-by-hand.ts';
import { overview4332 } from '../../documents/examples/overview-4332.ts';
import { subjectOf } from '../../lab/chain.ts';
import { walk } from '../../walk/step.ts';
import { arrangePresented } from './arrangePresented.ts';

/** A card's room at 16:9, in its own pixels. */
const [width, height] = [982, 202];

const presented = (doc: typeof absByHand, spelled: boolean) =>
  walk(subjectOf(doc)).map((step) => {
    const [equation] = step.equations;
    if (!equation) throw new Error('A step without an equation.');
    const settings = { spelled, more: 0, fractions: step.phase === 'backward', sentences: step.sentences.length };
    return { step, ...arrangePresented(equation, width, height, settings) };
  });

it('presented, all of a step is in sight but for tensors of several slices, which are folded into a table', () => {
  for (const doc of [absByHand, overview4332])
    for (const { step, cramped, fit } of presented(doc, false)) {
      const slices = Math.max(
        0,
        ...step.equations.flatMap(({ terms }) =>
          terms.map((term) => (term.kind === 'factor' && term.shape.length === 3 ? (term.shape[0] ?? 0) : 0)),
        ),
      );
      if (slices < 2)
        expect({ title: step.title, cramped, whole: fit.whole }).toEqual({ title: step.title, cramped: undefined, whole: true });
    }
});

it('presented, the spelled-out line never gets larger tiles than the step has without it', () => {
  for (const one of presented(overview4332, true)) {
    if (one.cramped) continue;
    const [alone] = presented(overview4332, false).filter(({ step }) => step.number === one.step.number);
    const sizes = ['heat', 'tiny', 'small', 'medium', 'large'];
    expect(sizes.indexOf(one.fit.size)).toBeLessThanOrEqual(sizes.indexOf(alone?.fit.size ?? 'heat'));
  }
});
