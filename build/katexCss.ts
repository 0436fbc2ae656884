import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const name = 'virtual:katex.css';

/** KaTeX's style sheet without its font faces: ours are subsets, in src/theme/fonts.css. */
export function katexCssPlugin(): Plugin {
  return {
    name: 'backstep:katex-css',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => {
      if (id !== `\0${name}`) return null;
      const css = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
      return css.replace(/@font-face\{[^}]*\}/g, '');
    },
  };
}
