import { Fragment, memo, use, type ReactNode } from 'react';
import type { Tree } from '../../../build/tree.ts';
import type { Formula } from '../../chapter/lesson.ts';
import { counted, letter, type Settings } from '../../notation/settings.ts';
import { Stroke } from '../../ui/Stroke.tsx';
import { SettingsContext } from '../../ui/Tex.tsx';
import css from './Live.module.css';
import { linesOf } from './lines.ts';
import { Symbol } from './Symbol.tsx';
import { useSpoken } from './useSpoken.ts';
import { Value } from './Value.tsx';

const childrenOf = (tree: Tree): readonly Tree[] => (Array.isArray(tree) ? (tree.slice(2) as Tree[]) : []);

/** Whether something in it can be pointed at: the rest is for the eye only. */
const isLive = (tree: Tree): boolean => typeof tree === 'object' && ('q' in tree || 'v' in tree || childrenOf(tree).some(isLive));

/** `plain`: inside a symbol, or a button; nothing there is live on its own. */
function draw(tree: Tree, key: number, settings: Settings, plain: boolean): ReactNode {
  if (typeof tree === 'string')
    return plain ? (
      letter(tree, settings)
    ) : (
      <span key={key} aria-hidden="true">
        {letter(tree, settings)}
      </span>
    );
  if ('s' in tree) return counted(Number(tree.s), settings);
  if ('svg' in tree) return <Stroke key={key} svg={tree.svg} />;
  if ('v' in tree) return <Value key={key} name={tree.v} plain={plain} />;
  if ('q' in tree) {
    const inner = draw(tree.tree, key, settings, true);
    return plain ? (
      inner
    ) : (
      <Symbol key={key} name={tree.q}>
        {inner}
      </Symbol>
    );
  }
  const [className, style, ...children] = tree;
  const still = plain || !isLive(tree);
  return (
    <span key={key} className={className || undefined} style={style || undefined} aria-hidden={still && !plain ? true : undefined}>
      {children.map((child, i) => draw(child, i, settings, still))}
    </span>
  );
}

/** A formula in a line of text. */
export const LiveMath = memo(function LiveMath({ tree, spoken, plain = false }: Formula & { readonly plain?: boolean }) {
  const said = useSpoken(spoken);
  const settings = use(SettingsContext);
  if (plain || !isLive(tree))
    return (
      <>
        <span className="visually-hidden">{said}</span>
        <span aria-hidden="true">{draw(tree, 0, settings, true)}</span>
      </>
    );
  return (
    <span role="group" aria-label={said} className={css.inline}>
      {draw(tree, 0, settings, false)}
    </span>
  );
});

/** A formula on lines of its own. */
export const LiveEquation = memo(function LiveEquation({ tree, spoken }: Formula) {
  const settings = use(SettingsContext);
  return (
    <div role="group" aria-label={useSpoken(spoken)} className={css.equation}>
      {linesOf(childrenOf(tree)).map((terms, i) => (
        <div key={i} className={`katex ${css.line}`}>
          {terms.map((term, k) => (
            <Fragment key={k}>
              <wbr />
              <span className={css.term}>{term.map((part, n) => draw(part, n, settings, false))}</span>
            </Fragment>
          ))}
        </div>
      ))}
    </div>
  );
});
