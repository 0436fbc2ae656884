import type { ReactNode } from 'react';
import type { Node, Tree } from '../../build/tree.ts';

/** What of a typeset formula is filled in where it is shown. */
export type Special = Exclude<Tree, string | Node>;

/** A formula as it was typeset at build time; what `special` draws differs from place to place. */
export function drawTree(tree: Tree, key: number, special: (part: Special, key: number) => ReactNode): ReactNode {
  if (typeof tree === 'string') return tree;
  if (!('at' in tree)) return special(tree, key);
  const [className, style, ...children] = tree;
  return (
    <span key={key} className={className || undefined} style={style || undefined}>
      {children.map((child, i) => drawTree(child, i, special))}
    </span>
  );
}
