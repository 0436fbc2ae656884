import { setObservation } from '../../documents/edits.ts';
import type { Scene } from '../../lab/scene.ts';
import { whyWords as words } from '../../words/why.ts';
import { useActions, useNames } from '../lab.ts';
import { AskedFor, Covered } from './Hidden.tsx';
import { Reason, type Stay } from './Reason.tsx';
import type { Answer } from './answer.ts';

interface Props {
  readonly scene: Scene;
  readonly answer: Exclude<Answer, { readonly kind: 'why' }>;
  readonly stay: Stay;
}

/** Why there is no answer yet, and the way to one. */
export function Unanswered({ scene, answer, stay }: Props) {
  const { goTo, edit, setView } = useActions();
  const { count } = useNames();
  switch (answer.kind) {
    case 'asked':
      return <AskedFor scene={scene} id={answer.id} about={answer.about} />;
    case 'covered':
      return <Covered id={answer.id} about={answer.about} cover={answer.cover} stay={stay} />;
    case 'all':
      return <Reason sentence={words.ofAll} way={{ label: words.walkAll, go: () => setView('all') }} />;
    case 'ahead': {
      const { id, step } = answer;
      const scalar = Math.max(scene.plan.steps[step - 1]?.scalars.indexOf(id) ?? 0, 0);
      const go = () => stay(() => goTo({ iteration: scene.place.iteration, step, scalar }));
      return <Reason sentence={words.waitingFor(step)} way={{ label: words.goToStep(step), go }} />;
    }
    case 'gone':
      return <Reason sentence={words.ofGone(count(answer.observation))} />;
    case 'away':
      return <Reason sentence={words.ofNoColumn(count(answer.observation))} />;
    case 'other': {
      const { observation } = answer;
      const go = () => stay(() => edit({ follow: observation }, (old) => setObservation(old, observation)));
      return <Reason sentence={words.ofOther(count(observation))} way={{ label: words.observation(count(observation)), go }} />;
    }
  }
}
