import { useEffect, useRef, useSyncExternalStore } from 'react';
import { contents } from '../../lab/lessons.ts';
import { Close } from '../../ui/icons.tsx';
import { chapterWords as words } from '../../words/chapter.ts';
import chapter from './Chapter.module.css';
import css from './Contents.module.css';
import { progress } from '../../lab/progress.ts';
import { LessonLink } from './Text.tsx';

interface Props {
  readonly current: string | null;
  /** Back to the lesson; null where none is open. */
  readonly onClose: (() => void) | null;
}

const parts = [...new Set(contents.map(({ part }) => part))];

/** All lessons, part by part, with a dot at each that has been opened, a tick once its question is answered. */
export function Contents({ current, onClose }: Props) {
  const { seen, answered } = useSyncExternalStore(progress.subscribe, progress.read);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <nav className={chapter.lesson} aria-labelledby="contents-title">
      <div className={css.head}>
        <h2 ref={heading} id="contents-title" className={chapter.title} tabIndex={-1}>
          {words.contents}
        </h2>
        {onClose ? (
          <button type="button" className={css.close} aria-label={words.close} onClick={onClose}>
            <Close />
          </button>
        ) : null}
      </div>
      {parts.map((part) => (
        <section key={part}>
          <h3 className={chapter.subheading}>{part}</h3>
          <ul className={css.entries}>
            {contents
              .filter((lesson) => lesson.part === part)
              .map(({ id, title }) => (
                <li key={id} aria-current={id === current ? 'page' : undefined}>
                  <LessonLink id={id} className={css.entry}>
                    <span className={css.entryId}>{id}</span>
                    <span>{title}</span>
                    <span className={css.tick}>
                      {seen.includes(id) ? (
                        <>
                          <span aria-hidden="true">{answered.includes(id) ? '✓' : '·'}</span>
                          <span className="visually-hidden">{answered.includes(id) ? words.answered : words.read}</span>
                        </>
                      ) : null}
                    </span>
                  </LessonLink>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
