import { announcement } from '../../walk/step.ts';
import { timelineWords } from '../../words/timeline.ts';
import { useLab } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';

/** Says each step as a sentence when somebody steps; silent while the walk plays by itself; and what was built. */
export function Announcer() {
  const { step, asking } = useLateScene();
  const playing = useLab((lab) => lab.playing);
  const still = useLab((lab) => lab.place.iteration === 0 && lab.place.step === 1 && lab.place.scalar === 0 && lab.past.length === 0);
  const said = useLab((lab) => lab.said);
  return (
    <>
      <p className="visually-hidden" role="status" aria-live="polite">
        {playing || (still && asking === null) ? '' : announcement(step)}
        {asking === null ? '' : ` ${timelineWords.predictFirst}`}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
