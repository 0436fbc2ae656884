import type { Equation } from '../../walk/equation.ts';
import { fitEquation, type Fit } from './fit.ts';

/** How the card is laid out: tile sizes, and whether the sentences stand beside the equation or under it. */
export interface Arrangement {
  readonly fit: Fit;
  readonly aside: boolean;
}

/** Heights of what is not tiles: symbols, shapes and captions; the spelled-out line; two sentences. */
const [lines, spelledLine, sentenceLines] = [100, 104, 62];
/** The slider under a tensor of one slice, which has a caption too. */
const sliderLine = 22;
/** The least width of sentences beside an equation. */
const asideWidth = 262;

const sizes = ['large', 'medium', 'small', 'tiny', 'heat'] as const;

export function arrange(
  equation: Equation,
  width: number,
  height: number,
  spelled: boolean,
  more: number,
  presenting = false,
): Arrangement {
  const tensor = equation.terms.some((term) => term.kind === 'factor' && term.layout === 'tensor' && term.shape[0] === 1);
  const room = height - lines - (spelled ? spelledLine : 0) - (tensor ? sliderLine : 0);
  const beside = fitEquation(equation, width - asideWidth, Math.max(room, 64), more);
  const under = fitEquation(equation, width, Math.max(room - sentenceLines, 64), more);
  const asLarge = sizes.indexOf(beside.size) <= sizes.indexOf(under.size);
  const better = (beside.whole || !under.whole) && asLarge && (!beside.broken || under.broken) && (!beside.flowing || under.flowing);
  // A projector's card is not scrolled: where sentences have no room under the equation, its tiles make some beside it.
  const crowded = presenting && room - sentenceLines < 64 && beside.whole;
  return (better || crowded) && width > 2.4 * asideWidth ? { fit: beside, aside: true } : { fit: under, aside: false };
}
