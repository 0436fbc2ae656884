import { memo, useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { columnHeight, columnWidth, margin, paginate, papers, pixels, shrinkFor, type Page, type Paper } from '../../paper/pages.ts';
import { paperWords as words } from '../../words/paper.ts';
import css from './Page.module.css';

/** What is never broken across pages. */
export interface Block {
  readonly key: string;
  readonly node: ReactNode;
  /** A heading: it stays with the block after it. */
  readonly withNext?: boolean;
}

/** What begins on a page of its own: a sheet, its key, a handout. */
export interface Part {
  readonly key: string;
  readonly name: string;
  readonly blocks: readonly Block[];
  /** What stands at the foot of each of its pages, beside the page's number. */
  readonly foot: ReactNode;
}

interface Props {
  readonly part: Part;
  readonly paper: Paper;
  /** Changes whenever a block may have become higher or lower. */
  readonly layoutKey: string;
}

const smaller = (scale: number): CSSProperties | undefined => (scale < 1 ? { zoom: scale } : undefined);

interface Laid {
  readonly pages: readonly Page[];
  /** Of each block. */
  readonly shrink: readonly number[];
}

/** The blocks in one column of the page's width, out of sight: how high each of them is, and whether it is too wide. */
function Column({ part, paper, onMeasured }: Pick<Props, 'part' | 'paper'> & { readonly onMeasured: (laid: Laid) => void }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const children = Array.from(ref.current?.children ?? []);
    // The preview may be drawn smaller than the paper.
    const full = pixels(columnWidth(paper)) / (ref.current?.getBoundingClientRect().width || 1);
    const shrink = children.map((child) => shrinkFor(child.scrollWidth, child.clientWidth));
    const blocks = part.blocks.map((block, i) => ({
      height: (children[i]?.getBoundingClientRect().height ?? 0) * full * (shrink[i] ?? 1),
      withNext: block.withNext === true,
    }));
    onMeasured({ pages: paginate(blocks, pixels(columnHeight(paper))), shrink });
  });
  return (
    <div ref={ref} className={`${css.column} ${css.type}`} style={{ width: `${columnWidth(paper)}mm` }}>
      {part.blocks.map((block) => (
        <div key={block.key} className={css.block}>
          {block.node}
        </div>
      ))}
    </div>
  );
}

/** A part as pages of paper, as they will be printed: blocks whole, headings with what they head. */
export const Paged = memo(function Paged({ part, paper, layoutKey }: Props) {
  const [fonts, setFonts] = useState(0);
  const key = `${layoutKey} ${paper} ${fonts}`;
  const [laid, setLaid] = useState<(Laid & { readonly key: string }) | null>(null);
  useEffect(() => {
    // A typeface that came late has other widths.
    const onLoaded = () => setFonts((count) => count + 1);
    document.fonts.addEventListener('loadingdone', onLoaded);
    return () => document.fonts.removeEventListener('loadingdone', onLoaded);
  }, []);
  if (laid?.key !== key) return <Column part={part} paper={paper} onMeasured={(measured) => setLaid({ ...measured, key })} />;
  const { width, height } = papers[paper];
  const style: CSSProperties = {
    width: `${width}mm`,
    height: `${height}mm`,
    padding: `${margin.top}mm ${margin.side}mm ${margin.bottom}mm`,
  };
  return laid.pages.map((page, number) => (
    <section
      key={number}
      className={`${css.page} ${css.type}`}
      style={style}
      aria-label={words.page(part.name, number + 1, laid.pages.length)}
      data-page=""
    >
      <div style={smaller(page.scale)}>
        {page.blocks.map((index) => {
          const block = part.blocks[index];
          return block ? (
            <div key={block.key} className={css.block} style={smaller(laid.shrink[index] ?? 1)}>
              {block.node}
            </div>
          ) : null;
        })}
      </div>
      <footer className={css.foot} style={{ left: `${margin.side}mm`, right: `${margin.side}mm` }}>
        {part.foot}
        <span className={css.folio}>{words.folio(number + 1, laid.pages.length)}</span>
      </footer>
    </section>
  ));
});
