import type { Question } from '../../chapter/lesson.ts';
import { resolveId } from '../../chapter/resolve.ts';
import { Question as Asking, type Ask } from '../predict/Question.tsx';
import { useSceneOf } from '../lab.ts';
import css from './Chapter.module.css';
import { Text } from './Text.tsx';

/** What a lesson's question asks of the network that is loaded; null where that has no such number. */
function askOf(question: Question, depth: number): Ask | null {
  if (question.ask === 'choice')
    return {
      kind: 'choice',
      choices: question.choices.map(({ text, reply, right }) => ({ text: <Text text={text} />, reply: <Text text={reply} />, right })),
    };
  const id = resolveId(question.id, depth);
  return id === null ? null : { kind: question.ask, id };
}

/** A lesson's question. */
export function QuestionBlock({ question }: { readonly question: Question }) {
  const depth = useSceneOf((scene) => scene.plan.depth);
  const ask = askOf(question, depth);
  return (
    <div className={css.question}>
      {ask === null ? (
        <Text text={question.prompt} />
      ) : (
        <Asking key={question.key} ask={ask} prompt={<Text text={question.prompt} />} more={<Text text={question.reply} />} />
      )}
    </div>
  );
}
