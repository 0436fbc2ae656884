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

/** Heights of what is not tiles: symbols, which are fractions on the way back, shapes and captions; the spelled-out line; two sentences. */
const [lines, fractionLines, spelledLine, sentenceLines] = [80, 100, 96, 62];
/** The slider under a tensor of one slice, which has a caption too. */
export const sliderLine = 22;
/** The least width of sentences beside an equation, or beside the spelled-out line. */
const asideWidth = 262;
/** The least height that tiles are chosen for: the card scrolls before they get hard to read. */
const leastTiles = 46;

const sizes = ['large', 'medium', 'small', 'tiny', 'heat'] as const;

export const slicesIn = ({ terms }: Equation) =>
  Math.max(0, ...terms.map((term) => (term.kind === 'factor' && term.layout === 'tensor' ? (term.shape[0] ?? 0) : 0)));

/** What the equation leaves room for. */
interface Around {
  readonly backward: boolean;
  /** How wide the line is that is spelled out under it; null: there is none. */
  readonly spelledWidth: number | null;
  /** Decimals more than two. */
  readonly more: number;
}

export function arrange(equation: Equation, width: number, height: number, { backward, spelledWidth, more }: Around): Arrangement {
  const spelled = spelledWidth !== null;
  const slider = slicesIn(equation) === 1 ? sliderLine : 0;
  const room = height - (backward ? fractionLines : lines) - (spelled ? spelledLine : 0) - slider;
  // Sentences that stand beside the spelled-out line take no height of their own.
  const sentences = spelled && spelledWidth + asideWidth <= width ? 0 : sentenceLines;
  const beside = fitEquation(equation, width - asideWidth, Math.max(room, leastTiles), more);
  const under = fitEquation(equation, width, Math.max(room - sentences, leastTiles), more);
  const asLarge = sizes.indexOf(beside.size) <= sizes.indexOf(under.size);
  const better = (beside.whole || !under.whole) && asLarge && (!beside.broken || under.broken) && (!beside.flowing || under.flowing);
  // Columns as close as on a phone have no room for what stands under them, which only a phone leaves out.
  const aside = better && !beside.narrow && width > 2.4 * asideWidth;
  return { fit: aside ? beside : under, aside, captions: true, spelled };
}

/** How a card is laid out that is presented, once the code for presenting is there: it brings this along (views/present). */
export const projector: { arrange: typeof arrangePresented | null } = { arrange: null };
