import { setObservation } from '../../documents/edits.ts';
import type { Scene } from '../../lab/scene.ts';
import { batchWords as words } from '../../words/batch.ts';
import { pageWords } from '../../words/page.ts';
import { stepWords } from '../../words/steps.ts';
import { FewDigits } from '../numbers/FewDigits.tsx';
import { useActions, useLab } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';
import { Numbers } from '../numbers/Numbers.tsx';
import { RichText } from '../numbers/RichText.tsx';
import { Choices } from '../stepcard/Choices.tsx';
import { useSize } from '../../ui/useSize.ts';
import { later } from '../../ui/later.tsx';
import css from './Batch.module.css';
import { Picture } from './Picture.tsx';
import { Strip } from './Strip.tsx';

const StopQuestion = later(() => import('../predict/StopQuestion.tsx'));

interface Props {
  /** Opens the inspector, where there is a drawer for it. */
  readonly onInspector: (() => void) | null;
  /** Opens the chapter, where no tab does. */
  readonly onLesson: (() => void) | null;
}

function Head({ scene, onInspector, onLesson }: Props & { readonly scene: Scene }) {
  const { step, phase, place } = scene;
  const predicting = useLab((lab) => lab.predict !== 'off');
  const presenting = useLab((lab) => lab.presenting);
  return (
    <header className={css.head}>
      <div className={css.titles}>
        <h2 className={css.title}>{step.title}</h2>
        <p className={css.counter} data-phase={phase}>
          <strong>{stepWords.phase[phase]}</strong> {words.stepOf(step.number, step.of)}
          {step.scalar ? `, ${words.row(step.scalar.index + 1, step.scalar.of)}` : ''}
          {place.iteration > 0 ? `, ${words.iteration(place.iteration)}` : ''}
        </p>
      </div>
      <div className={css.sentences}>
        {step.sentences.map((sentence, i) => (
          <p key={i}>
            <RichText rich={sentence} />
          </p>
        ))}
      </div>
      {presenting ? null : (
        <div className={css.tools}>
          <Choices />
          {onInspector ? (
            <button type="button" className={css.button} onClick={onInspector}>
              {words.inspector}
            </button>
          ) : null}
          {onLesson ? (
            <button type="button" className={css.button} onClick={onLesson}>
              {pageWords.panels.lesson}
            </button>
          ) : null}
        </div>
      )}
      {predicting ? (
        <div className={css.ask}>
          <StopQuestion />
        </div>
      ) : null}
    </header>
  );
}

/** All observations at once: the forward and backward pass with a column for each (chapter 3). */
export default function BatchView(props: Props) {
  const scene = useLateScene();
  const { edit } = useActions();
  const [ref, size] = useSize<HTMLDivElement>();
  const { all } = scene.pass;
  if (!all) return null;
  const follow = (n: number) => {
    edit({ follow: n }, (document) => setObservation(document, n));
  };
  return (
    <main className={css.view} data-all="" aria-label={words.region}>
      <Head scene={scene} {...props} />
      <Numbers className={css.middle}>
        <div ref={ref} className={css.measure}>
          {size ? (
            <FewDigits most={2}>
              <Picture scene={scene} all={all} width={size.width} height={size.height} onFollow={follow} />
            </FewDigits>
          ) : null}
        </div>
      </Numbers>
      <Numbers className={css.strip}>{size ? <Strip scene={scene} all={all} width={size.width - 48} /> : null}</Numbers>
    </main>
  );
}
