import type { Question as Asked } from '../../chapter/lesson.ts';
import { boundTo } from '../../lab/bound.ts';
import { markAnswered } from '../../lab/progress.ts';
import { chapterWords as words } from '../../words/chapter.ts';
import { useSceneOf } from '../lab.ts';
import { Question, type Ask } from '../predict/Question.tsx';
import css from './Chapter.module.css';
import { Text } from './Text.tsx';

/** What is asked of the network that is loaded; null where it has no such number or block. */
function useAsk(question: Asked): Ask | null {
  const plan = useSceneOf((scene) => scene.plan);
  if (question.ask === 'choice') {
    const choices = question.choices.map(({ text, reply, right }) => ({
      text: <Text text={text} plain />,
      reply: <Text text={reply} />,
      right,
    }));
    return { kind: 'choice', choices };
  }
  const bound = boundTo(plan, question.id);
  return bound && { kind: question.ask, id: bound.id };
}

/** A lesson's question about the network that is loaded. */
export function QuestionBlock({ question, lesson }: { readonly question: Asked; readonly lesson: string }) {
  const ask = useAsk(question);
  const prompt = <Text text={question.prompt} />;
  return (
    <div className={css.question} data-question-key={question.key}>
      {ask ? (
        <Question
          // Of another number it is another question.
          key={ask.kind === 'choice' ? '' : ask.id}
          ask={ask}
          prompt={prompt}
          more={question.reply.length > 0 ? <Text text={question.reply} /> : undefined}
          onOver={() => markAnswered(lesson)}
        />
      ) : (
        <>
          {prompt}
          <p className={css.note}>{words.notHere}</p>
        </>
      )}
    </div>
  );
}
