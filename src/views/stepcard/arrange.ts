import type { Equation } from '../../walk/equation.ts';
import type { arrangePresented } from './arrangePresented.ts';
import { fitEquation, type Fit } from './fit.ts';

/** How the card is laid out: tile sizes, and whether the sentences stand beside the equation or under it. */
export interface Arrangement {
  readonly fit: Fit;
  readonly aside: boolean;
  /** Whether there is room for what stands under the factors, and for the spelled-out line. */
  readonly captions: boolean;
  readonly spelled: boolean;
  /** Whether there is no room for the sentences. */
  readonly cramped?: true;
}

/** Heights of what is not tiles: symbols, shapes and captions; the spelled-out line; two sentences. */
const [lines, spelledLine, sentenceLines] = [100, 104, 62];
/** The slider under a tensor of one slice, which has a caption too. */
export const sliderLine = 22;
/** The least width of sentences beside an equation. */
const asideWidth = 262;

const sizes = ['large', 'medium', 'small', 'tiny', 'heat'] as const;

export const slicesIn = ({ terms }: Equation) =>
  Math.max(0, ...terms.map((term) => (term.kind === 'factor' && term.layout === 'tensor' ? (term.shape[0] ?? 0) : 0)));

export function arrange(equation: Equation, width: number, height: number, spelled: boolean, more: number): Arrangement {
  const room = height - lines - (spelled ? spelledLine : 0) - (slicesIn(equation) === 1 ? sliderLine : 0);
  const beside = fitEquation(equation, width - asideWidth, Math.max(room, 64), more);
  const under = fitEquation(equation, width, Math.max(room - sentenceLines, 64), more);
  const asLarge = sizes.indexOf(beside.size) <= sizes.indexOf(under.size);
  const better = (beside.whole || !under.whole) && asLarge && (!beside.broken || under.broken) && (!beside.flowing || under.flowing);
  const aside = better && width > 2.4 * asideWidth;
  return { fit: aside ? beside : under, aside, captions: true, spelled };
}

/** How a card is laid out that is presented, once the code for presenting is there: it brings this along (views/present). */
export const projector: { arrange: typeof arrangePresented | null } = { arrange: null };
