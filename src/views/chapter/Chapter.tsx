import { Suspense, useCallback, useState } from 'react';
import { loadLesson, openLesson } from '../../lab/lessons.ts';
import { chapterWords as words } from '../../words/chapter.ts';
import { useLab, useLabStore } from '../lab.ts';
import css from './Chapter.module.css';
import { Contents } from './Contents.tsx';
import { LessonContext } from './context.ts';
import { Foot } from './Foot.tsx';
import { LessonView } from './LessonView.tsx';

/** The chapter beside the lab: the lesson that is open, or the list of all of them. */
export default function Chapter() {
  const lab = useLabStore();
  const id = useLab((state) => state.lesson);
  const [listed, setListed] = useState(false);
  const open = useCallback(
    (wanted: string) => {
      setListed(false);
      void openLesson(lab, wanted);
    },
    [lab],
  );
  const lesson = id === null ? null : loadLesson(id);
  return (
    <LessonContext value={open}>
      <div className={css.chapter} data-chapter="">
        {lesson === null || listed ? (
          <Contents current={id} onClose={id === null ? null : () => setListed(false)} />
        ) : (
          <Suspense
            fallback={
              <p className={css.loading} data-loading="">
                {words.loading}
              </p>
            }
          >
            <LessonView key={id} loading={lesson} onContents={() => setListed(true)} />
          </Suspense>
        )}
        <Foot id={id} listed={listed} />
      </div>
    </LessonContext>
  );
}
