import { useState } from 'react';
import type { Question as Asked } from '../../chapter/lesson.ts';
import { boundTo } from '../../lab/bound.ts';
import { markAnswered } from '../../lab/progress.ts';
import { chapterWords as words } from '../../words/chapter.ts';
import { lessonWords } from '../../words/lessons.ts';
import { useLab, useSceneOf } from '../lab.ts';
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

/**
 * A lesson's question about the network that is loaded. Its number is hidden, but for what was tried just now: that is there to be seen,
 * until one goes on to answer.
 */
export function QuestionBlock({ question, lesson }: { readonly question: Asked; readonly lesson: string }) {
  const ask = useAsk(question);
  const change = useLab((lab) => lab.past.at(-1));
  const [answering, setAnswering] = useState(change);
  const inSight = change !== answering && change?.name === lessonWords.tried(lesson);
  const prompt = <Text text={question.prompt} />;
  return (
    <div className={css.question} data-question-key={question.key} onFocus={() => setAnswering(change)}>
      {ask ? (
        <Question
          // Of another number it is another question.
          key={ask.kind === 'choice' ? '' : ask.id}
          ask={ask}
          prompt={prompt}
          inSight={inSight}
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
