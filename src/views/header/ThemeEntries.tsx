import type { Theme } from '../../lab/state.ts';
import type { MenuProps } from '../../ui/LazyMenu.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { pageWords as words } from '../../words/en/page.ts';
import { useActions, useLab } from '../lab.ts';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** What the theme menu offers. */
export default function ThemeEntries(props: MenuProps) {
  const theme = useLab((lab) => lab.theme);
  const { setTheme } = useActions();
  const entries = themes.map((one) => ({ key: one, label: words.themes[one], checked: one === theme, onSelect: () => setTheme(one) }));
  return <Menu {...props} align="end" groups={[{ entries }]} />;
}
