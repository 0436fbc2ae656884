import { useState } from 'react';
import { askedFor, stopKey } from '../../lab/predict.ts';
import { askable } from '../../predict/check.ts';
import { predictWords as words } from '../../words/predict.ts';
import { notFiniteOf } from '../../predict/feedback.ts';
import { useActions, useLab } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';
import { followedColumn, followedRow } from '../stage/roles.ts';
import { givenOf } from './given.ts';
import { RichText } from '../numbers/RichText.tsx';
import { Question } from './Question.tsx';
import css from './Question.module.css';
import { questionAt } from './stopQuestion.ts';
import { TallyLine } from './TallyLine.tsx';

/** The question of this stop of the walk, asked before its numbers are shown; and, once they are, what there is to say of the answer. */
export default function StopQuestion() {
  const scene = useLateScene();
  const predict = useLab((lab) => lab.predict);
  const chosen = useLab((lab) => lab.followed);
  const urged = useLab((lab) => lab.urged);
  const { reveal } = useActions();
  const [told, setTold] = useState<string | null>(null);
  const { plan, grain, place } = scene;
  const kind = askedFor(predict, grain);
  const stop = stopKey(plan, grain, place);
  const question = kind === null ? null : questionAt(scene, kind, followedRow(scene, chosen.row), followedColumn(scene, chosen.column));
  if (!question || (scene.asking === null && told !== stop)) return null;
  const possible = askable(givenOf(scene), question);
  return (
    <section className={css.stop} aria-label={words.label}>
      {possible ? (
        <Question
          key={`${stop} ${question.kind} ${question.id}`}
          ask={question}
          once
          urged={urged}
          onOver={() => {
            setTold(stop);
            reveal();
          }}
        />
      ) : (
        <div className={css.form} role="status">
          {scene.asking === null ? (
            <p>
              <RichText rich={notFiniteOf(scene.pass, question)} />
            </p>
          ) : (
            <>
              <span>{words.notFinite}</span>
              <button
                type="button"
                className={css.button}
                onClick={() => {
                  setTold(stop);
                  reveal();
                }}
              >
                {words.showMe}
              </button>
            </>
          )}
        </div>
      )}
      <TallyLine />
    </section>
  );
}
