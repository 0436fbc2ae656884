import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cspPlugin } from './build/csp.ts';
import { katexCssPlugin } from './build/katexCss.ts';
import { lessonsPlugin } from './build/lessons.ts';
import { typesetPlugin } from './build/typeset.ts';

export default defineConfig({
  // Relative, so that the page works under any path of any static host.
  base: './',
  plugins: [react(), typesetPlugin(), lessonsPlugin(), katexCssPlugin(), cspPlugin()],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One script for the first view: in dozens of small ones, each compressed by itself, it is larger.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  // No test fails for being slow: what is measured is measured by the bench.
  test: { testTimeout: 120_000, setupFiles: ['build/properties.ts'], include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'] },
});
