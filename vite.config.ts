import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { assemblyPlugin } from './build/assembly.ts';
import { cspPlugin } from './build/csp.ts';
import { classNameOf } from './build/classNames.ts';
import { katexCssPlugin } from './build/katexCss.ts';
import { lessonsPlugin } from './build/lessons.ts';
import { offlinePlugin } from './build/offline/index.ts';
import { preloadStartPlugin } from './build/preloadStart.ts';
import { typesetPlugin } from './build/typeset.ts';

/** What the page shows at once is compiled as it is needed; what comes later is compiled whole as it comes, beside the page, so that its first use is as quick as the next. */
const firstView = ['main', 'page'];

export default defineConfig({
  // Relative, so that the page works under any path of any static host.
  base: './',
  plugins: [
    react(),
    typesetPlugin(),
    lessonsPlugin(),
    katexCssPlugin(),
    assemblyPlugin(),
    cspPlugin(),
    preloadStartPlugin(),
    offlinePlugin(),
  ],
  // A worker is built apart from the page, with plugins of its own.
  worker: { plugins: () => [assemblyPlugin()] },
  css: { modules: { generateScopedName: classNameOf } },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        postBanner: ({ name }) => (firstView.includes(name) ? '' : '//# allFunctionsCalledOnLoad'),
        codeSplitting: {
          groups: [
            // What settles the language stands alone; the page itself, with all that it needs from the first, is one script.
            { name: 'main', test: /\/src\/main\.ts$/, priority: 2 },
            { name: 'page', test: /\/src\/start\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  // No test fails for being slow: what is measured is measured by the bench.
  test: { testTimeout: 120_000, setupFiles: ['build/properties.ts'], include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'] },
});
