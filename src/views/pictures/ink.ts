import { useSyncExternalStore } from 'react';

type Rgb = readonly [number, number, number];

/** The theme's colours, for what is drawn pixel by pixel. */
export interface Ink {
  readonly paper: Rgb;
  readonly ink: Rgb;
  readonly ink2: Rgb;
  readonly ctl: Rgb;
  readonly line: Rgb;
  readonly pos: Rgb;
  readonly neg: Rgb;
}

const names = ['paper', 'ink', 'ink2', 'ctl', 'line', 'pos', 'neg'] as const;

/** #rrggbb, or #rgb as the build shortens it. */
export function rgbOf(token: string): Rgb {
  const hex = token.trim().slice(1);
  const value = Number.parseInt(hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export const css = ([r, g, b]: Rgb): string => `rgb(${r} ${g} ${b})`;

/** So much of a colour in another one, from 0 to 1, as color-mix() does it in srgb. */
export const mix = (paper: Rgb, colour: Rgb, share: number): Rgb => [
  Math.round(paper[0] + (colour[0] - paper[0]) * share),
  Math.round(paper[1] + (colour[1] - paper[1]) * share),
  Math.round(paper[2] + (colour[2] - paper[2]) * share),
];

const dark = '(prefers-color-scheme: dark)';
const themeNow = () => `${document.documentElement.dataset['theme'] ?? ''} ${matchMedia(dark).matches}`;

function onTheme(tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const scheme = matchMedia(dark);
  scheme.addEventListener('change', tell);
  return () => {
    observer.disconnect();
    scheme.removeEventListener('change', tell);
  };
}

const known = new Map<string, Ink>();

/** Read once for each theme: reading makes the browser style the page then and there. */
function inkOf(theme: string): Ink {
  const before = known.get(theme);
  if (before) return before;
  const style = getComputedStyle(document.documentElement);
  const read = Object.fromEntries(names.map((name) => [name, rgbOf(style.getPropertyValue(`--${name}`))])) as unknown as Ink;
  known.set(theme, read);
  return read;
}

/** The colours of the theme in force. */
export const useInk = (): Ink => inkOf(useSyncExternalStore(onTheme, themeNow));
