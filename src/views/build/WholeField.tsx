import { useEffect, useState, type KeyboardEvent } from 'react';
import { useArrival } from '../../ui/useArrival.ts';
import { parseNumber } from '../../walk/parseNumber.ts';
import { buildWords as words } from '../../words/build.ts';
import css from './Build.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly className?: string | undefined;
  readonly problemId: string;
  /** Puts a whole number in force, or returns a sentence that says why not. */
  readonly onCommit: (value: number) => string | null;
  readonly onProblem: (sentence: string | null) => void;
}

const moves: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 };

/** A whole number, typed or stepped with the arrow keys; what is refused stays until it is mended, and the last good one in force. */
export function WholeField({ label, value, className, problemId, onCommit, onProblem }: Props) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly invalid: boolean } | null>(null);
  const arrival = useArrival();
  // What is wrong with a number goes with its field.
  useEffect(() => () => onProblem(null), [onProblem]);
  const put = (number: number | null, text: string) => {
    const sentence =
      number === null || !Number.isInteger(number) || number < 0 ? words.notWhole(text.slice(0, 40), value) : onCommit(number);
    onProblem(sentence);
    setTyped(sentence === null ? null : { text, invalid: true });
  };
  const commit = () => {
    if (typed && !typed.invalid) put(parseNumber(typed.text), typed.text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (by !== undefined) put((typed ? parseNumber(typed.text) : null) ?? value + by, String(value + by));
    else if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') {
      setTyped(null);
      onProblem(null);
    } else return;
    event.preventDefault();
  };
  return (
    <input
      className={[css.field, className].join(' ')}
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      aria-invalid={typed?.invalid ?? false}
      aria-describedby={problemId}
      value={typed?.text ?? String(value)}
      onChange={(event) => setTyped({ text: event.target.value, invalid: false })}
      {...arrival}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
