/** Paper sizes and margins in millimetres. */
export const papers = {
  a4: { width: 210, height: 297, css: 'A4' },
  letter: { width: 215.9, height: 279.4, css: 'letter' },
} as const;
export type Paper = keyof typeof papers;

export const margin = { side: 17, top: 15, bottom: 18 } as const;
/** Left free at the foot of a page: what is measured on the screen may come out a line longer in print. */
const slack = 3;

export const columnWidth = (paper: Paper): number => papers[paper].width - 2 * margin.side;
export const columnHeight = (paper: Paper): number => papers[paper].height - margin.top - margin.bottom - slack;

/** Millimetres in the pixels of a style sheet. */
export const pixels = (mm: number): number => (mm * 96) / 25.4;

/** The paper that is usual where a browser's language is spoken. */
export const usualPaper = (language: string): Paper => (/-(US|CA|MX|PH|CL|CO)$/i.test(language) ? 'letter' : 'a4');

/** What cannot be broken, and how high it is. */
export interface Measured {
  readonly height: number;
  /** A heading: it never ends a page. */
  readonly withNext: boolean;
}

/** How much smaller a block is set so that nothing of it sticks out of the column: 1 for all but the widest matrices. */
export const shrinkFor = (needed: number, room: number): number => (needed > room + 1 ? room / needed : 1);

/** A page's blocks by their index; `scale` is below 1 where a single block is higher than the page. */
export interface Page {
  readonly blocks: readonly number[];
  readonly scale: number;
}

/** Blocks onto pages in order, each whole; headings go with what they head. */
export function paginate(blocks: readonly Measured[], room: number): readonly Page[] {
  const pages: Page[] = [];
  let page: number[] = [];
  let used = 0;
  const close = () => {
    if (page.length > 0) pages.push({ blocks: page, scale: used > room ? room / used : 1 });
    [page, used] = [[], 0];
  };
  for (let at = 0; at < blocks.length;) {
    let end = at;
    while (blocks[end]?.withNext && end < blocks.length - 1) end += 1;
    const group = blocks.slice(at, end + 1);
    const height = group.reduce((sum, block) => sum + block.height, 0);
    if (used + height > room) close();
    page.push(...group.map((_, k) => at + k));
    used += height;
    at = end + 1;
  }
  close();
  return pages;
}
