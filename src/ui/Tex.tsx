import { Fragment, memo } from 'react';
import { trees } from 'virtual:typeset';
import type { Sym } from '../notation/symbols.ts';
import { drawTree } from './drawTree.tsx';

/** A symbol as it was typeset at build time, its slots filled in. For the eye only: what a screen reader hears is said beside it. */
export const Tex = memo(function Tex({ name, slots }: Sym) {
  return (
    <span aria-hidden="true">
      {drawTree(trees[name], 0, (part, key) => ('s' in part ? <Fragment key={key}>{slots?.[part.s]}</Fragment> : null))}
    </span>
  );
});
