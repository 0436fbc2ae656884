import { turn } from '../../agenda/go.ts';
import { Close } from '../../ui/icons.tsx';
import { planWords as words } from '../../words/plan.ts';
import { useLab, useLabStore } from '../lab.ts';
import css from './Plan.module.css';

/** Where one is in the plan, and the way on and back, for as long as one goes through it. */
export default function PlanBar() {
  const lab = useLabStore();
  const stop = useLab((state) => state.stop);
  const presenting = useLab((state) => state.presenting);
  const count = useLab((state) => state.agenda.length);
  if (stop === null) return null;
  return (
    <div className={css.bar} role="group" aria-label={words.bar} data-presenting={presenting || undefined}>
      <button type="button" className={css.button} aria-label={words.previous} disabled={stop === 0} onClick={() => turn(lab, -1)}>
        ‹
      </button>
      {presenting ? (
        <span className={css.where}>
          <span className="visually-hidden">{words.of(stop, count)}</span>
          <span aria-hidden="true">{`${stop + 1}/${count}`}</span>
        </span>
      ) : (
        <span className={css.where}>{words.of(stop, count)}</span>
      )}
      <button type="button" className={css.button} aria-label={words.next} onClick={() => turn(lab, 1)}>
        ›
      </button>
      <button type="button" className={css.leave} aria-label={words.leave} onClick={() => lab.setState({ stop: null })}>
        <Close />
      </button>
    </div>
  );
}
