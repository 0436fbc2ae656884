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
  /** Whether that line is as low as it can be: what its products come to is left out. */
  readonly tight?: true;
  /** Whether there is no room for the sentences. */
  readonly cramped?: true;
}

/** Heights of what is not tiles: symbols, which are fractions on the way back, and shapes; captions; two sentences. */
const [lines, fractionLines, captionLine, sentenceLines] = [62, 82, 18, 62];
/** The slider under a tensor of one slice, which has a caption too. */
export const sliderLine = 22;
/** The least width of sentences beside an equation, or beside the spelled-out line. */
const asideWidth = 244;
/** The least height that tiles are chosen for: the card scrolls before they get hard to read. */
const leastTiles = 46;
/** The spelled-out line: its title with what surrounds it, a row of products with what they come to, and without. */
const [spelledHead, spelledRow, tightRow] = [46, 50, 34];
/** Under this height cells of a heat map say little: they get so small only for the result to be in sight. */
const plainHeat = 6;

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

/** What is to be in sight with the equation. */
interface Content {
  readonly captions: boolean;
  readonly spelled: 'full' | 'tight' | 'below';
  readonly sentences: boolean;
}

/** From all of a step down to its equation alone: what is left out, or scrolled to, first is what a reader misses least. */
const leastContent: Content = { captions: false, spelled: 'below', sentences: false };
const contents: readonly Content[] = [
  { captions: true, spelled: 'full', sentences: true },
  { captions: false, spelled: 'full', sentences: true },
  { captions: false, spelled: 'tight', sentences: true },
  { captions: true, spelled: 'tight', sentences: false },
  { captions: false, spelled: 'tight', sentences: false },
  { captions: true, spelled: 'below', sentences: false },
  leastContent,
];

/** The largest content that is in sight without scrolling, with the largest tiles for that. */
export function arrange(equation: Equation, width: number, height: number, around: Around): Arrangement {
  const { spelledWidth } = around;
  for (const content of contents) {
    if (spelledWidth === null && content.spelled === 'tight') continue;
    const found = arrangeContent(equation, width, height, around, content);
    const readable = !content.sentences || found.fit.size !== 'heat' || found.fit.heat.height >= plainHeat;
    if (found.fit.whole && readable) return found;
  }
  return arrangeContent(equation, width, height, around, leastContent);
}

function arrangeContent(equation: Equation, width: number, height: number, around: Around, content: Content): Arrangement {
  const { backward, spelledWidth, more } = around;
  const spelled = spelledWidth !== null;
  const rows = Math.ceil((spelledWidth ?? 0) / width);
  const under = { full: spelledHead + rows * spelledRow, tight: spelledHead + rows * tightRow, below: 0 }[content.spelled];
  const slider = slicesIn(equation) === 1 ? sliderLine : 0;
  const room = height - (backward ? fractionLines : lines) - (content.captions ? captionLine : 0) - (spelled ? under : 0) - slider;
  // Sentences that stand beside the spelled-out line take no height of their own.
  const sentences = !content.sentences || (spelled && spelledWidth + asideWidth <= width) ? 0 : sentenceLines;
  const below = fitEquation(equation, width, Math.max(room - sentences, leastTiles), more);
  const rest = { captions: content.captions, spelled, ...(content.spelled === 'tight' ? { tight: true as const } : {}) };
  // Columns as close as on a phone have no room for what stands under them, which only a phone leaves out.
  if (width <= 2.4 * asideWidth) return { fit: below, aside: false, ...rest };
  const beside = fitEquation(equation, width - asideWidth, Math.max(room, leastTiles), more);
  const asLarge = sizes.indexOf(beside.size) <= sizes.indexOf(below.size);
  const better = asLarge && (!beside.broken || below.broken) && (!beside.flowing || below.flowing);
  const aside = !beside.narrow && (beside.whole !== below.whole ? beside.whole : better);
  return { fit: aside ? beside : below, aside, ...rest };
}

/** How a card is laid out that is presented, once the code for presenting is there: it brings this along (views/present). */
export const projector: { arrange: typeof arrangePresented | null } = { arrange: null };
