import { lazy } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { Down } from '../../ui/icons.tsx';
import { LazyMenu } from '../../ui/LazyMenu.tsx';
import { pageWords as words } from '../../words/en/page.ts';
import { useSceneOf } from '../lab.ts';
import css from './Header.module.css';

const load = () => import('./DocumentEntries.tsx');
const Entries = lazy(load);

/** 4 – 3 – 3 – 2; of a deep network how many layers and parameters. */
function shapeOf({ plan: { widths, depth } }: Scene): string {
  if (depth <= 4) return widths.join(' – ');
  const parameters = widths.slice(1).reduce((total, width, k) => total + width * ((widths[k] ?? 0) + 1), 0);
  return words.size(depth, parameters);
}

/** The network at hand, and others: a file, the examples. */
export function DocumentMenu() {
  const title = useSceneOf((scene) => scene.document.title);
  const shape = useSceneOf(shapeOf);
  return (
    <LazyMenu className={css.document} menu={Entries} load={load}>
      <span className={css.documentKind}>{words.document}</span>
      <span className={css.documentTitle}>{title}</span>
      <span className={css.documentShape}>{shape}</span>
      <Down />
    </LazyMenu>
  );
}
