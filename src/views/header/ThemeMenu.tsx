import { lazy } from 'react';
import { Theme as ThemeIcon } from '../../ui/icons.tsx';
import { LazyMenu } from '../../ui/LazyMenu.tsx';
import { Tip } from '../../ui/Tip.tsx';
import { pageWords as words } from '../../words/en/page.ts';
import css from './Header.module.css';

const load = () => import('./ThemeEntries.tsx');
const Entries = lazy(load);

/** Like the system, light, or dark. */
export function ThemeMenu() {
  return (
    <Tip text={words.theme}>
      <LazyMenu className={css.icon} label={words.theme} menu={Entries} load={load}>
        <ThemeIcon />
      </LazyMenu>
    </Tip>
  );
}
