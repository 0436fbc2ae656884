import { useId, useState } from 'react';
import { chooseFile } from '../../../ui/chooseFile.ts';
import { csvWords as words } from '../../../words/csv.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { offered, offerOf, tableFiles } from './offer.ts';
import css from './Table.module.css';

interface Props {
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
}

/** Where there is no table yet: a field to paste it into, or a file. Cells that are pasted are read at once. */
export function AskForText({ problem, onFile }: Props) {
  const [draft, setDraft] = useState('');
  const problemId = useId();
  const read = (text: string) => offered.setState(offerOf(words.pasted, text));
  return (
    <div className={css.ask}>
      <Problem id={problemId} sentence={problem} />
      <label>
        {words.field}
        <textarea
          rows={8}
          spellCheck={false}
          value={draft}
          aria-describedby={problemId}
          onChange={({ target }) => setDraft(target.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text');
            if (draft !== '' || text.trim() === '') return;
            event.preventDefault();
            read(text);
          }}
        />
      </label>
      <div className={css.buttons}>
        <button type="button" disabled={draft.trim() === ''} onClick={() => read(draft)}>
          {words.read}
        </button>
        <button type="button" onClick={() => chooseFile(tableFiles, onFile)}>
          {words.choose}
        </button>
      </div>
    </div>
  );
}
