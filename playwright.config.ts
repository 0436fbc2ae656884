import { defineConfig } from '@playwright/test';

const port = Number(process.env['BACKSTEP_PORT'] ?? 4617);

/** Served under a sub-path, as on GitHub Pages. The browser is found by build/browser.mjs. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A browser on a busy machine may drop a frame or a key; what passes only on another try is counted and named as such.
  retries: process.env['CI'] ? 2 : 0,
  timeout: 240_000,
  // A slow machine is no failure: what is waited for is what counts.
  expect: { timeout: 30_000 },
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}/backstep/`,
    browserName: 'chromium',
    // Each test begins with nothing kept: a worker would fetch the whole page each time. e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --base /backstep/ --port ${port} --strictPort`,
    url: `http://localhost:${port}/backstep/`,
    reuseExistingServer: !process.env['CI'],
  },
});
