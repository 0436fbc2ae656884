import { useId, useMemo, useState } from 'react';
import { accept, type BackstepDocument, type Result } from '../../documents/document.ts';
import { inspectorWords as words } from '../../words/inspector.ts';
import { labWords } from '../../words/lab.ts';
import { useLab, useLabStore } from '../lab.ts';
import { pastePairs, setBlock, setNumber } from './edits.ts';

export type Block = readonly (readonly string[])[];

/** What the cells of a grid can do; the same object for as long as the grid has the same ids. */
export interface GridActions {
  /** Puts a value in force, or returns a sentence that says why not. */
  readonly commit: (id: string, value: number) => string | null;
  /** Puts a pasted block in, from a cell on. */
  readonly paste: (block: Block, row: number, column: number) => string | null;
  readonly report: (sentence: string | null) => void;
  readonly problemId: string;
}

/** Makes room for so many rows, where a grid can have more of them. */
export type Grow = (document: BackstepDocument, rows: number) => Result;

/** A grid of numbers that can be typed and pasted into, and the sentence beside it. `ids` may be made anew; `key` names them. */
export function useGrid(ids: (row: number, column: number) => string | undefined, key: string, grow: Grow = accept) {
  const store = useLabStore();
  const opened = useLab((lab) => lab.opened);
  const [reported, setReported] = useState<{ readonly sentence: string | null; readonly opened: number } | null>(null);
  const problem = reported?.opened === opened ? reported.sentence : null;
  const problemId = useId();
  const actions = useMemo<GridActions>(() => {
    const { edit } = store.getState().actions;
    return {
      problemId,
      report: (sentence) => setReported({ sentence, opened: store.getState().opened }),
      commit: (id, value) => edit({ set: id }, (document) => setNumber(document, id, value)),
      paste: (block, row, column) => {
        const { pairs, cut } = pastePairs(block, ids, row, column);
        const refused = edit(labWords.edit.paste(pairs.length), (document) => {
          const grown = grow(document, row + block.length);
          return grown.ok ? setBlock(grown.document, pairs) : grown;
        });
        return refused ?? (cut ? words.tooMany(block.length, block[0]?.length ?? 0) : null);
      },
    };
    // `key` stands for `ids`, which is a new function each time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store, problemId, key, grow]);
  return { problem, problemId, actions };
}
