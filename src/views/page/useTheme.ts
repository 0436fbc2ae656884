import { useEffect } from 'react';
import { useLab } from '../lab.ts';

/** Shows the page, and the bar of the window that it is installed in, in the theme of the lab. */
export function useTheme(): void {
  const theme = useLab((lab) => (lab.presenting && lab.presentIn === 'projector' ? 'projector' : lab.theme));
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    const [light, dark] = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
    const mediaOf = (scheme: 'light' | 'dark') =>
      theme === 'system' ? `(prefers-color-scheme: ${scheme})` : (theme === 'dark') === (scheme === 'dark') ? 'all' : 'not all';
    if (light) light.media = mediaOf('light');
    if (dark) dark.media = mediaOf('dark');
  }, [theme]);
}
