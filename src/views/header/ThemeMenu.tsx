import type { Theme } from '../../lab/state.ts';
import { Theme as ThemeIcon } from '../../ui/icons.tsx';
import { LazyMenu } from '../../ui/LazyMenu.tsx';
import { Tip } from '../../ui/Tip.tsx';
import { pageWords as words } from '../../words/en/page.ts';
import { useActions, useLab } from '../lab.ts';
import css from './Header.module.css';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** Like the system, light, or dark. */
export function ThemeMenu() {
  const theme = useLab((lab) => lab.theme);
  const { setTheme } = useActions();
  const entries = themes.map((one) => ({ key: one, label: words.themes[one], checked: one === theme, onSelect: () => setTheme(one) }));
  return (
    <Tip text={words.theme}>
      <LazyMenu className={css.icon} label={words.theme} align="end" groups={[{ entries }]}>
        <ThemeIcon />
      </LazyMenu>
    </Tip>
  );
}
