import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const name = 'virtual:katex.css';

/** Sizes of text that no formula here is set in: scripts, and scripts of scripts, are all there are. */
const otherSizes = /\.reset-size(?![36]\.size[1-3]\b)\d+|\.reset-size\d+\.size(?![1-3]\b)\d+|fontsize-ensurer/;
/** Alphabets, boxes and arrows that no formula here has. */
const unused =
  /\.(text(sf|tt|frak|scr|bb)|math(frak|tt|scr|sf|bb|bold|it)|ams|boldsymbol|x-arrow|cd-|f?c?o?l?o?r?box|cancel|katex-sout|angl|halfarrow|reflectbox|eqn-num|tag|leqno|fleqn|katex-version|katex-mathml|boxpad|mml-)/;

/** The rules for what is used, each without the selectors for what is not. */
function prune(css: string): string {
  return css.replace(/([^{}]+)\{([^}]*)\}/g, (_, selectors: string, body: string) => {
    const kept = selectors.split(',').filter((selector) => !otherSizes.test(selector) && !unused.test(selector));
    return kept.length > 0 ? `${kept.join(',')}{${body}}` : '';
  });
}

/** KaTeX's style sheet without its font faces, since ours are subsets in src/theme/fonts.css, and without what no formula here needs. */
export function katexCssPlugin(): Plugin {
  return {
    name: 'backstep:katex-css',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => {
      if (id !== `\0${name}`) return null;
      const css = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
      return prune(css.replace(/@font-face\{[^}]*\}/g, ''));
    },
  };
}
