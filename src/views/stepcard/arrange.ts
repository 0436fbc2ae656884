import type { Equation } from '../../walk/equation.ts';
import { fitEquation, isHeat, type Fit } from './fit.ts';

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
const sliderLine = 22;
/** The least width of sentences beside an equation. */
const asideWidth = 262;

const sizes = ['large', 'medium', 'small', 'tiny', 'heat'] as const;

const slices = ({ terms }: Equation) =>
  Math.max(0, ...terms.map((term) => (term.kind === 'factor' && term.layout === 'tensor' ? (term.shape[0] ?? 0) : 0)));

export function arrange(equation: Equation, width: number, height: number, spelled: boolean, more: number): Arrangement {
  const room = height - lines - (spelled ? spelledLine : 0) - (slices(equation) === 1 ? sliderLine : 0);
  const beside = fitEquation(equation, width - asideWidth, Math.max(room, 64), more);
  const under = fitEquation(equation, width, Math.max(room - sentenceLines, 64), more);
  const asLarge = sizes.indexOf(beside.size) <= sizes.indexOf(under.size);
  const better = (beside.whole || !under.whole) && asLarge && (!beside.broken || under.broken) && (!beside.flowing || under.flowing);
  const aside = better && width > 2.4 * asideWidth;
  return { fit: aside ? beside : under, aside, captions: true, spelled };
}

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
  const room = height - (fractions ? tall : flat) - (slices(equation) > 0 ? sliderLine : 0);
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
