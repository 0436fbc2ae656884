import type { Lesson } from '../../chapter/lesson.ts';
import { act } from '../../lab/lessons.ts';
import { standsAt } from '../../lab/scenes.ts';
import { Undo } from '../../ui/icons.tsx';
import { chapterWords as words } from '../../words/chapter.ts';
import { lessonWords } from '../../words/lessons.ts';
import { useLab, useLabStore } from '../lab.ts';
import css from './Foot.module.css';

/** The way back, for those who have wandered off: there as soon as the lab is not as the lesson has set it. */
export function BackToLesson({ lesson: { id, scene } }: { readonly lesson: Lesson }) {
  const lab = useLabStore();
  const away = useLab((state) => !standsAt(scene, state));
  return away ? (
    <button type="button" className={css.back} onClick={() => act(lab, lessonWords.back(id), scene)}>
      <Undo />
      {words.backToLesson}
    </button>
  ) : null;
}
