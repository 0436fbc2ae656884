import type { Equation } from '../../walk/equation.ts';
import { sliderLine, slicesIn, type Arrangement } from './arrange.ts';
import { fitEquation, isHeat } from './fit.ts';

/** Presented: symbols and shapes, with fractions and without; captions; a sentence; the spelled-out line, and another row of it. */
const [tall, flat, captionLine, sentenceLine, spelledRow, anotherRow] = [81, 61, 20, 28, 41, 23];
/** The least width of sentences beside an equation that is presented. */
const presentedAside = 244;
/** What the spelled-out line takes across: its title, c and result; and a product. */
const [spelledTitle, productWidth] = [480, 150];

/**
 * On a projector nothing is scrolled to. Tiles are made smaller until all of the step is in sight; where that is not enough captions are
 * left out, then the spelled-out line, and at last the whole equation comes before its sentences.
 */
export function arrangePresented(
  equation: Equation,
  width: number,
  height: number,
  { spelled, more, fractions, sentences }: { spelled: boolean; more: number; fractions: boolean; sentences: number },
): Arrangement {
  const room = height - (fractions ? tall : flat) - (slicesIn(equation) > 0 ? sliderLine : 0);
  const products = Math.max(...equation.terms.flatMap((term) => (term.kind === 'factor' ? term.shape : [])));
  const line = spelledRow + Math.floor((spelledTitle + products * productWidth) / width) * anotherRow;
  for (const row of spelled ? [line, 0] : [0])
    for (const caption of equation.results.some(isHeat) ? [0] : [captionLine, 0]) {
      const left = room - row - caption;
      const kept = { captions: caption > 0, spelled: row > 0 };
      const beside = fitEquation(equation, width - presentedAside, left, more);
      if (beside.whole) return { fit: beside, aside: true, ...kept };
      const under = fitEquation(equation, width, left - 6 - sentences * sentenceLine, more);
      if (under.whole) return { fit: under, aside: false, ...kept };
    }
  return { fit: fitEquation(equation, width, room, more), aside: false, captions: false, spelled: false, cramped: true };
}
