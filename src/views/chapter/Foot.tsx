import type { LessonEntry } from '../../chapter/lesson.ts';
import { neighbours } from '../../lab/lessons.ts';
import { chapterWords as words } from '../../words/chapter.ts';
import css from './Foot.module.css';
import { LessonLink } from './Text.tsx';

/** The lessons before and after, at the foot. */
export function Foot({ id, listed }: { readonly id: string | null; readonly listed: boolean }) {
  const { previous, next } = neighbours(id);
  return (
    <nav className={css.foot} aria-label={words.label} hidden={listed}>
      <Turn lesson={previous} label={words.previous} />
      <Turn lesson={next} label={words.next} />
    </nav>
  );
}

function Turn({ lesson, label }: { readonly lesson: LessonEntry | undefined; readonly label: string }) {
  if (!lesson) return <span />;
  return (
    <LessonLink id={lesson.id} className={css.turn}>
      <span className={css.turnLabel}>{label}</span>
      <span className={css.turnTitle}>
        {lesson.id} {lesson.title}
      </span>
    </LessonLink>
  );
}
