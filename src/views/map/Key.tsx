import { mapWords as words } from '../../words/map.ts';
import css from './Map.module.css';
import { markOf } from './marks.ts';

/** What the marks on a map stand for. */
export function Key({ classes, followed }: { readonly classes: boolean; readonly followed: number }) {
  return (
    <>
      {classes
        ? [0, 1].map((target) => (
            <span key={target} className={css.key}>
              <svg width="12" height="12" aria-hidden="true">
                <path className={css.point} data-class={target} d={markOf(target === 1, 6, 6)} />
              </svg>
              {words.classOf(target)}
            </span>
          ))
        : null}
      <span className={css.key}>
        <svg width="16" height="16" aria-hidden="true">
          <circle className={css.followed} cx="8" cy="8" r="6.5" />
        </svg>
        {words.followed(followed)}
      </span>
      <span className={css.hint}>{words.follow}</span>
    </>
  );
}
