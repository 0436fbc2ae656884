import { useState } from 'react';
import type { Try } from '../../chapter/lesson.ts';
import { act } from '../../lab/lessons.ts';
import { Play } from '../../ui/icons.tsx';
import { chapterWords as words } from '../../words/chapter.ts';
import { lessonWords } from '../../words/lessons.ts';
import { useLab, useLabStore } from '../lab.ts';
import css from './TryCard.module.css';
import { Text } from './Text.tsx';

/** Something to try: a press does it to the lab, as one change that can be undone, and says what to watch. */
export function TryCard({ card }: { readonly card: Try }) {
  const lab = useLabStore();
  const [said, setSaid] = useState<{ readonly refused: string | null } | null>(null);
  const name = lessonWords.tried(lab.getState().lesson ?? '');
  // Whether what it did stands as the last change: then it can be taken back right here.
  const last = useLab((state) => state.past.at(-1)?.name === name);
  return (
    <div className={css.card}>
      <button type="button" className={css.button} data-try="" onClick={() => setSaid({ refused: act(lab, name, card.actions) })}>
        <Play />
        <span>
          <span>
            <Text text={card.title} plain />
          </span>
          {card.outcome.length > 0 ? (
            <span className={css.outcome}>
              <Text text={card.outcome} plain />
            </span>
          ) : null}
        </span>
      </button>
      <div role="status" className={css.watch} hidden={!said}>
        {said?.refused ?? (said && card.watch.length > 0 ? <Text text={card.watch} /> : null)}
        {said && !said.refused && last ? (
          <button type="button" className={css.undo} onClick={() => lab.getState().actions.undo()}>
            {words.undoIt}
          </button>
        ) : null}
      </div>
    </div>
  );
}
