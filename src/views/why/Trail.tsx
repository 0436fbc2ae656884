import { Tex } from '../../ui/Tex.tsx';
import { symbolOf } from '../../walk/symbols.ts';
import type { Asked } from '../../walk/why.ts';
import { whyWords as words } from '../../words/why.ts';
import { useActions, useNames } from '../lab.ts';
import css from './Why.module.css';

/** The numbers that were followed to get here, to go back by. */
export function Trail({ asked, depth }: { readonly asked: readonly Asked[]; readonly depth: number }) {
  const { backTo } = useActions();
  const { say } = useNames();
  if (asked.length < 2) return null;
  return (
    <nav aria-label={words.trail}>
      <ol className={css.trail}>
        {asked.slice(0, -1).map(({ id }, i) => (
          <li key={i}>
            <button type="button" className={css.trailStep} aria-label={say(id)} onClick={() => backTo(i + 1)}>
              <Tex {...symbolOf(id, depth)} />
            </button>
            <span aria-hidden="true">›</span>
          </li>
        ))}
        <li aria-current="step">
          <span className="visually-hidden">{say(asked.at(-1)?.id ?? '')}</span>
          <Tex {...symbolOf(asked.at(-1)?.id ?? '', depth)} />
        </li>
      </ol>
    </nav>
  );
}
