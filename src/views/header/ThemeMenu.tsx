import * as Menu from '@radix-ui/react-dropdown-menu';
import type { Theme } from '../../lab/state.ts';
import { Theme as ThemeIcon } from '../../ui/icons.tsx';
import { pageWords as words } from '../../words/en/page.ts';
import { useActions, useLab } from '../lab.ts';
import css from './Header.module.css';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

export function ThemeMenu() {
  const theme = useLab((lab) => lab.theme);
  const { setTheme } = useActions();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className={css.icon} aria-label={words.theme} title={words.theme}>
        <ThemeIcon />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content className={css.menu} align="end" sideOffset={6} collisionPadding={8}>
          <Menu.RadioGroup value={theme}>
            {themes.map((one) => (
              <Menu.RadioItem key={one} value={one} className={css.radio} onSelect={() => setTheme(one)}>
                {words.themes[one]}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}
