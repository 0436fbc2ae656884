import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { usualPaper, type Paper } from '../../paper/pages.ts';

/** How worksheets and handouts are printed: kept for as long as the page is open, so that a sheet closed by mistake is there again. */
interface PaperOptions {
  readonly paper: Paper;
  /** Whose numbers a worksheet has: the document's own, or those of variants, from a first one on. */
  readonly numbers: 'own' | 'variants';
  /** From 1. */
  readonly first: number;
  readonly copies: number;
  readonly withKey: boolean;
}

export const paperOptions = createStore<PaperOptions>()(() => ({
  paper: usualPaper(navigator.language),
  numbers: 'own',
  first: 1,
  copies: 1,
  withKey: true,
}));

export const usePaper = () => useStore(paperOptions);
