import { createContext, Fragment, memo, use } from 'react';
import { trees as first } from 'virtual:typeset';
import type { Tree } from '../../build/tree.ts';
import { chapterSettings, slotted, type Settings } from '../notation/settings.ts';
import type { Sym } from '../notation/symbols.ts';
import { drawTree } from './drawTree.tsx';

/** How symbols are written: the same everywhere on the page. */
export const SettingsContext = createContext<Settings>(chapterSettings);

const trees: Partial<Record<Sym['name'], Tree>> = { ...first };

/** Symbols that came with a later part of the page. */
export const addTrees = (more: typeof trees): void => void Object.assign(trees, more);

/** A symbol as it was typeset at build time, its slots filled in. For the eye only: what a screen reader hears is said beside it. */
export const Tex = memo(function Tex({ name, slots }: Sym) {
  const settings = use(SettingsContext);
  return (
    <span aria-hidden="true">
      {drawTree(trees[name] ?? '', 0, settings, (part, key) =>
        's' in part ? <Fragment key={key}>{slotted(part.s, slots?.[part.s] ?? '', settings)}</Fragment> : null,
      )}
    </span>
  );
});
