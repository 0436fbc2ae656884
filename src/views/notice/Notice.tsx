import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { loadAgain } from '../../offline/missing.ts';
import { dismiss, notice } from '../../offline/notice.ts';
import { loadNewer } from '../../offline/register.ts';
import { Close } from '../../ui/icons.tsx';
import { noticeWords as words } from '../../words/notice.ts';
import css from './Notice.module.css';

export interface Line {
  /** Where it stands in the header, which has one line for it; else it is a line of its own under that. */
  readonly inHeader: boolean;
  readonly onSave: () => void;
  /** What stands in its place while there is nothing to say. */
  readonly children?: ReactNode;
}

function Newer() {
  return (
    <>
      <p>{words.newer}</p>
      <button type="button" className={css.act} onClick={() => void loadNewer()}>
        {words.load}
      </button>
      <button type="button" className={css.close} aria-label={words.later} onClick={dismiss}>
        <Close />
      </button>
    </>
  );
}

function MissingPart({ kept, onSave }: { readonly kept: boolean; readonly onSave: () => void }) {
  const [away, setAway] = useState(false);
  return (
    <>
      <p>{away ? words.away : kept ? words.missing : words.missingNotKept}</p>
      {kept ? null : (
        <button type="button" className={css.act} onClick={onSave}>
          {words.save}
        </button>
      )}
      <button type="button" className={css.act} onClick={() => void loadAgain().then((there) => setAway(!there))}>
        {words.again}
      </button>
    </>
  );
}

/** One calm line about the page itself. Nothing happens until a button is pressed. */
function Notice({ inHeader, onSave, children }: Line) {
  const news = useStore(notice, (state) => state.notice);
  const calm = news === 'newer';
  return (
    <>
      <div role="status" className={css.place}>
        {news === null ? null : (
          <div className={css.notice} data-in-header={inHeader || undefined} data-calm={calm || undefined}>
            {calm ? <Newer /> : <MissingPart kept={news === 'missing'} onSave={onSave} />}
          </div>
        )}
      </div>
      {news === null ? children : null}
    </>
  );
}

export const line = (props: Line) => <Notice {...props} />;
