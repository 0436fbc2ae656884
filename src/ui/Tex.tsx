import { Fragment, memo, type ReactNode } from 'react';
import { trees } from 'virtual:typeset';
import type { Tree } from '../../build/typeset.ts';
import type { Sym } from '../notation/symbols.ts';

type Slots = Sym['slots'];

function draw(tree: Tree, slots: Slots, key: number): ReactNode {
  if (typeof tree === 'string') return tree;
  if ('s' in tree) return <Fragment key={key}>{slots?.[tree.s]}</Fragment>;
  const [className, style, ...children] = tree;
  return (
    <span key={key} className={className || undefined} style={style || undefined}>
      {children.map((child, i) => draw(child, slots, i))}
    </span>
  );
}

/** A symbol as it was typeset at build time, its slots filled in. For the eye only: what a screen reader hears is said beside it. */
export const Tex = memo(function Tex({ name, slots }: Sym) {
  return <span aria-hidden="true">{draw(trees[name], slots, 0)}</span>;
});
