import { questionKinds, resetTally } from '../../lab/tally.ts';
import { predictWords as words } from '../../words/predict.ts';
import css from './Question.module.css';
import { useTally } from './useTally.ts';

/** How many of today's questions were answered rightly, by kind; kept on this device. */
export function TallyLine() {
  const counts = useTally();
  const kinds = questionKinds.flatMap((kind) => {
    const count = counts[kind];
    return count ? [{ kind, ...count }] : [];
  });
  if (kinds.length === 0) return null;
  const [asked, right] = [kinds.reduce((n, one) => n + one.asked, 0), kinds.reduce((n, one) => n + one.right, 0)];
  const by = kinds.length > 1 ? kinds.map((one) => words.tallyOf(words.kinds[one.kind], one.right, one.asked)).join(', ') : null;
  return (
    <p className={css.tally}>
      <span>
        {words.tally(right, asked)}
        {by === null ? '' : ` (${by})`}
      </span>
      <button type="button" className={css.reset} onClick={resetTally}>
        {words.reset}
      </button>
    </p>
  );
}
