import { updatesAnEpoch } from '../../core/deal.ts';
import { splitOf } from '../../lab/situation.ts';
import { trainWords as words } from '../../words/train.ts';
import { useNames, useSceneOf } from '../lab.ts';
import css from './Train.module.css';

/** So many observations are named, the others counted. */
const most = 8;

/** Which observations the update of this iteration follows, where they are not all. */
export function ThisUpdate() {
  const { regime, batch, document } = useSceneOf((scene) => scene.situation);
  const iteration = useSceneOf((scene) => scene.place.iteration) + (regime.first ?? 0);
  const names = useNames();
  const training = splitOf(regime, document.data.x.length).training.length;
  if (batch.length === training) return null;
  const each = updatesAnEpoch(training, regime.size);
  const numbers = batch.slice(0, most).map(names.count);
  return (
    <p className={css.readout}>{words.thisUpdate((iteration % each) + 1, each, Math.floor(iteration / each) + 1, numbers, batch.length)}</p>
  );
}
