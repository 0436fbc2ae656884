import type { Question } from '../../chapter/lesson.ts';
import css from './Chapter.module.css';
import { Text } from './Text.tsx';

/** The lesson's question. */
export function QuestionBlock({ question }: { readonly question: Question; readonly lesson: string }) {
  return (
    <div className={css.question}>
      <Text text={question.prompt} />
    </div>
  );
}
