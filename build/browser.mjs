// Finds a Chromium for the browser tests, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, root } from './run.mjs';

// The shell has no window, which is all a test needs: its pages open in half the time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath() {
  for (const name of names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'].find(
    existsSync,
  );
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].find((path) => path && existsSync(path));
}

function debians() {
  if (process.getuid?.() !== 0 || spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  const install = (name) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
  if (install('chromium-headless-shell') !== 0) install('chromium');
  return onPath();
}

/** A Chromium inside an npm package, for Linux on x64. It unpacks into a folder of its own, so that no other version is reused. */
async function npms() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@147.0.0']) !== 0) return undefined;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'chromium-'));
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

async function downloaded() {
  run(`${root}node_modules/.bin/playwright`, ['install', '--only-shell', 'chromium']);
  return playwrights();
}

/** The path of a browser; leaves it in CHROMIUM_PATH for the tests. */
export async function browser() {
  for (const look of [() => process.env.CHROMIUM_PATH, playwrights, onPath, debians, npms, downloaded]) {
    try {
      const path = await look();
      if (path && existsSync(path)) return (process.env.CHROMIUM_PATH = path);
    } catch {
      // This way is not open on this machine; the next may be.
    }
  }
  throw new Error('No Chromium was found and none could be installed. Install one and name it in CHROMIUM_PATH.');
}
