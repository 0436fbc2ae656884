import { useState, type FormEvent } from 'react';
import { openSheet } from '../../paper/open.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { paperWords } from '../../words/paper.ts';
import { useActions, useLabStore } from '../lab.ts';
import css from './CodeSheet.module.css';

const words = paperWords.code;

/** A field for the code at the foot of a worksheet. What is wrong with it is said beside it. */
export function CodeSheet() {
  const lab = useLabStore();
  const { showSheet } = useActions();
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('code');
    const wrong = openSheet(lab, typeof typed === 'string' ? typed : '');
    setProblem(wrong);
    if (wrong === null) showSheet(null);
  };
  return (
    <Sheet title={words.title} intro={words.intro} close={words.close} onClose={() => showSheet(null)}>
      <form onSubmit={submit}>
        <label className={css.label}>
          {words.field}
          <input
            className={css.code}
            name="code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={problem !== null}
            aria-describedby="sheet-code-problem"
          />
        </label>
        <p id="sheet-code-problem" role="alert" className={css.problem}>
          {problem}
        </p>
        <button type="submit" className={css.open}>
          {words.open}
        </button>
      </form>
    </Sheet>
  );
}
