import { use, useEffect, useRef, useState } from 'react';
import type { Lesson } from '../../chapter/lesson.ts';
import { List } from '../../ui/icons.tsx';
import { chapterWords as words } from '../../words/chapter.ts';
import { SettingsContext } from '../../ui/Tex.tsx';
import { Numbers } from '../numbers/Numbers.tsx';
import { Blocks } from './Blocks.tsx';
import css from './Chapter.module.css';
import { BackToLesson } from './BackToLesson.tsx';
import { ModeContext, type Mode } from './live.ts';
import { ModeSwitch } from './ModeSwitch.tsx';
import { markSeen } from '../../lab/progress.ts';

interface Props {
  readonly loading: Promise<Lesson>;
  readonly onContents: () => void;
}

/** One lesson: its heading, and what it is made of. */
export function LessonView({ loading, onContents }: Props) {
  const lesson = use(loading);
  const { layout } = use(SettingsContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const [mode, setMode] = useState<Mode>('symbols');
  useEffect(() => {
    markSeen(lesson.id);
    // Not where the page has just come in by a link.
    if (navigator.userActivation?.hasBeenActive ?? true) heading.current?.focus();
  }, [lesson.id]);
  return (
    <>
      <article className={css.lesson} aria-labelledby="lesson-title" data-lesson={lesson.id}>
        <div className={css.part}>
          <span>{lesson.part}</span>
          <button type="button" className={css.contentsButton} onClick={onContents}>
            <List />
            {words.contents}
          </button>
        </div>
        <h2 ref={heading} id="lesson-title" className={css.title} tabIndex={-1}>
          <span className={css.number}>{lesson.id}</span> {lesson.title}
        </h2>
        {layout === 'denominator' ? <p className={css.note}>{words.numerator}</p> : null}
        <ModeSwitch mode={mode} onChange={setMode} />
        <ModeContext value={mode}>
          <Numbers>
            <Blocks blocks={lesson.blocks} lesson={lesson.id} />
          </Numbers>
        </ModeContext>
      </article>
      <BackToLesson lesson={lesson} />
    </>
  );
}
