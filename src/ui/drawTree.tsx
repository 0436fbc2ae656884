import type { ReactNode } from 'react';
import type { Node, Tree } from '../../build/tree.ts';
import { letter, type Settings } from '../notation/settings.ts';

/** What of a typeset formula is filled in where it is shown. */
export type Special = Exclude<Tree, string | Node>;

/** A formula as it was typeset at build time, its letters as the settings have them; what `special` draws differs from place to place. */
export function drawTree(tree: Tree, key: number, settings: Settings, special: (part: Special, key: number) => ReactNode): ReactNode {
  if (typeof tree === 'string') return letter(tree, settings);
  if (!('at' in tree)) return special(tree, key);
  const [className, style, ...children] = tree;
  return (
    <span key={key} className={className || undefined} style={style || undefined}>
      {children.map((child, i) => drawTree(child, i, settings, special))}
    </span>
  );
}
