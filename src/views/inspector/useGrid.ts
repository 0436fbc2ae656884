import { useId, useState } from 'react';
import { unicodeOf } from '../../walk/unicode.ts';
import { inspectorWords as words } from '../../words/en/inspector.ts';
import { labWords } from '../../words/en/lab.ts';
import { useActions, useScene } from '../lab.ts';
import { pastePairs, setBlock, setNumber } from './edits.ts';

/** What a grid of numbers needs: how each cell is committed and pasted into, and the sentence beside it. */
export function useGrid(ids: readonly (readonly string[])[]) {
  const { edit } = useActions();
  const scene = useScene();
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  return {
    problem,
    problemId,
    cell: (row: number, column: number, value: number) => {
      const id = ids[row]?.[column] ?? '';
      return {
        id,
        value,
        describedBy: problemId,
        onProblem: setProblem,
        onCommit: (next: number) => edit(labWords.edit.set(unicodeOf(id)), (document) => setNumber(document, id, next)),
        onPaste: (block: readonly (readonly string[])[]) => {
          const { pairs, cut } = pastePairs(block, ids, row, column);
          const refused = edit(labWords.edit.paste(pairs.length), (document) => setBlock(document, pairs, scene.value));
          return refused ?? (cut ? words.tooMany(block.length, block[0]?.length ?? 0) : null);
        },
      };
    },
  };
}
