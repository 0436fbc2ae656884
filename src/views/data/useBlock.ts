import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { inTable } from '../../ui/arrows.ts';
import { formatFull } from '../../walk/format.ts';
import { buildWords } from '../../words/build.ts';
import { useActions } from '../lab.ts';
import { edgesOf, isIn, stretched, textOf, type Block, type Cell } from './block.ts';

const words = buildWords.data.block;
const steps: Record<string, readonly [number, number]> = {
  ...inTable,
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly value: (cell: Cell) => number;
  /** Puts 0 into all cells of a block. */
  readonly clear: (block: Block) => void;
  /** Brings a row into sight. */
  readonly reveal: (row: number) => void;
}

/** The cell that an event happens in; cells carry their place. */
function cellOf(target: EventTarget | null): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = cell?.dataset['cell']?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** Whether a field is being written in: then the keys are its own. */
const isWriting = (target: EventTarget) =>
  target instanceof HTMLInputElement && !(target.selectionStart === 0 && target.selectionEnd === target.value.length);

/**
 * Several cells of a grid at once, as in a spreadsheet: Shift with the arrow keys or a click, or a drag of the mouse; copied as one block,
 * cleared with Delete. The first cell keeps the focus.
 */
export function useBlock(grid: Grid, box: RefObject<HTMLElement | null>) {
  const { say } = useActions();
  const [block, setBlock] = useState<Block | null>(null);
  const drag = useRef<Cell | null>(null);
  const put = (next: Block | null) => {
    setBlock(next);
    if (!next) return;
    const { top, bottom, left, right } = edgesOf(next);
    say(words.chosen(bottom - top + 1, right - left + 1));
    grid.reveal(next.head.row);
  };

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const at = cellOf(event.target);
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = steps[event.key];
    if (event.shiftKey && by && (block || !isWriting(event.target)))
      put(stretched(block ?? { anchor: at, head: at }, ...by, grid.rows, grid.columns));
    else if (block && (event.key === 'Delete' || event.key === 'Backspace')) grid.clear(block);
    else {
      if (event.key !== 'Shift') setBlock(null);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDownCapture = (event: PointerEvent) => {
    const at = cellOf(event.target);
    const focused = cellOf(document.activeElement);
    if (!at || event.button !== 0 || event.pointerType === 'touch') return;
    if (event.shiftKey && focused) {
      event.preventDefault();
      return put(stretched({ anchor: focused, head: at }, 0, 0, grid.rows, grid.columns));
    }
    setBlock(null);
    drag.current = at;
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current || event.buttons !== 1) return;
    const at = cellOf(document.elementFromPoint(event.clientX, event.clientY));
    const { head } = block ?? { head: drag.current };
    if (at && (at.row !== head.row || at.column !== head.column))
      put(stretched({ anchor: drag.current, head: at }, 0, 0, grid.rows, grid.columns));
  };
  const onCopyCapture = (event: ClipboardEvent) => {
    if (!block) return;
    event.preventDefault();
    // A spreadsheet reads the language's decimal sign, but a hyphen for minus.
    event.clipboardData.setData(
      'text/plain',
      textOf(block, (row, column) => formatFull(grid.value({ row, column })).replaceAll('−', '-')),
    );
    const { top, bottom, left, right } = edgesOf(block);
    say(words.copied(bottom - top + 1, right - left + 1));
  };
  useEffect(() => {
    const up = () => {
      drag.current = null;
    };
    document.addEventListener('pointerup', up);
    return () => document.removeEventListener('pointerup', up);
  }, []);
  return {
    chosen: (row: number, column: number) => isIn(block, row, column) || undefined,
    handlers: {
      onKeyDownCapture,
      onPointerDownCapture,
      onPointerMove,
      onCopyCapture,
      // A cell's number is selected when it gets the focus: the browser would drag that text away.
      onDragStart: (event: { readonly preventDefault: () => void }) => event.preventDefault(),
      onPasteCapture: () => setBlock(null),
      // Whatever else gets the focus, the block is over; a row that is scrolled away loses it too.
      onBlur: ({ relatedTarget }: { readonly relatedTarget: EventTarget | null }) => {
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) setBlock(null);
      },
    },
  };
}
