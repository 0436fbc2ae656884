import { Down } from '../../ui/icons.tsx';
import { LazyMenu } from '../../ui/LazyMenu.tsx';
import { pageWords as words } from '../../words/page.ts';
import { useSceneOf } from '../lab.ts';
import { shapeOf } from './shape.ts';
import css from './Header.module.css';
import { later } from '../../ui/later.tsx';

const Entries = later(() => import('./DocumentEntries.tsx'));

/** The network at hand, and others: a file, the examples. */
export function DocumentMenu() {
  const title = useSceneOf((scene) => scene.document.title);
  const shape = useSceneOf(shapeOf);
  return (
    <LazyMenu className={css.document} menu={Entries}>
      <span className={css.documentKind}>{words.document}</span>
      <span className={css.documentTitle}>{title}</span>
      <span className={css.documentShape}>{shape}</span>
      <Down />
    </LazyMenu>
  );
}
