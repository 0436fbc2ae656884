import { memo, useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { parseNumber, splitBlock } from '../../walk/parseNumber.ts';
import { formatFull, formatNumber } from '../../walk/format.ts';
import { inspectorWords as words } from '../../words/inspector.ts';
import { numberWords } from '../../words/numbers.ts';
import { useArrival } from '../../ui/useArrival.ts';
import { useFrozen, useLab, useLight, useNames } from '../lab.ts';
import css from './ParameterGrid.module.css';
import type { GridActions } from './useGrid.ts';

interface Props {
  readonly id: string;
  readonly value: number;
  /** Whether an update has replaced the value by now: the field is for the one that this iteration began with. */
  readonly before?: boolean;
  readonly grid: GridActions;
  /** Its place in the grid, from 0. */
  readonly row: number;
  readonly column: number;
}

const moves: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0] };

/** The cell that lies so many rows and columns from this one in the same grid. */
function neighbour(input: HTMLInputElement, rows: number, columns: number): HTMLInputElement | null {
  const row = input.closest('[data-row]');
  const grid = input.closest('[data-grid]');
  if (!row || !grid) return null;
  const lines = [...grid.querySelectorAll('[data-row]')];
  const cells = [...row.querySelectorAll('input')];
  const line = lines[lines.indexOf(row) + rows];
  return line?.querySelectorAll('input')[cells.indexOf(input) + columns] ?? null;
}

/** One number of a grid that behaves as a spreadsheet does. */
export const NumberCell = memo(function NumberCell({ id, value, before, grid, row, column }: Props) {
  const opened = useLab((lab) => lab.opened);
  const [typed, setTyped] = useState<{ readonly text: string; readonly invalid: boolean; readonly opened: number } | null>(null);
  const [focused, setFocused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  /** The number in full takes the place of what the field shows: once it has, all of it is selected, before the next key can come. */
  const selecting = useRef(false);
  const arrival = useArrival(() => {
    setFocused(true);
    selecting.current = true;
  });
  useLayoutEffect(() => {
    if (!selecting.current) return;
    selecting.current = false;
    if (document.activeElement === field.current) field.current?.select();
  });
  const { say, settings } = useNames();
  // Fields are for typing: decimals, as many as are shown elsewhere.
  const shown = formatNumber(id, value, 2, { ...settings, fractions: false });
  const light = useLight(id);
  const frozen = useFrozen(id);

  // What was typed belongs to the document it was typed into.
  const { text: draft, invalid } = typed?.opened === opened ? typed : { text: null, invalid: false };
  const settle = () => setTyped(null);
  const refuse = (text: string, sentence: string) => {
    setTyped({ text, invalid: true, opened });
    grid.report(sentence);
    return false;
  };
  const commit = (): boolean => {
    if (draft === null) return true;
    const number = parseNumber(draft);
    if (number === null) return refuse(draft, words.notNumber(draft.slice(0, 40), shown));
    const sentence = grid.commit(id, number);
    if (sentence !== null) return refuse(draft, sentence);
    settle();
    grid.report(null);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    if (event.key === 'Escape') {
      settle();
      grid.report(null);
      return;
    }
    const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const sideways = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const atEdge = sideways < 0 ? input.selectionEnd === 0 : input.selectionStart === input.value.length;
    const by = sideways !== 0 && (all || atEdge) ? ([0, sideways] as const) : moves[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!commit()) return;
    const next = neighbour(input, event.shiftKey && event.key === 'Enter' ? -by[0] : by[0], by[1]);
    if (next) next.focus();
    else if (draft === null) input.select();
    else selecting.current = true;
  };

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const block = splitBlock(event.clipboardData.getData('text'));
    if (block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    settle();
    grid.report(grid.paste(block, row, column));
  };

  return (
    <input
      ref={field}
      className={css.input}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      aria-label={frozen ? numberWords.frozen(say(id)) : say(id)}
      aria-invalid={invalid}
      aria-describedby={invalid ? grid.problemId : undefined}
      value={draft ?? (focused ? formatFull(value) : shown)}
      title={focused ? undefined : formatFull(value)}
      data-quantity={id}
      data-value={String(value)}
      data-when={before ? 'before' : undefined}
      data-frozen={frozen ? '' : undefined}
      data-light={light}
      onChange={(event) => {
        setTyped({ text: event.target.value, invalid: false, opened });
      }}
      {...arrival}
      onBlur={() => {
        setFocused(false);
        commit();
      }}
      onKeyDown={onKeyDown}
      onPaste={paste}
    />
  );
});
