// `npm run bench`: measures what the page promises, each figure beside its goal. Nothing fails on it. With --race, the engine's race alone.
import { spawn } from 'node:child_process';
import { browser } from '../build/browser.mjs';
import { bin, install, root, run } from '../build/run.mjs';
import { lighthouse } from './lighthouse.mjs';
import { measurePage } from './page.mjs';
import { measureTable } from './table.mjs';
import { race } from './race/race.mjs';
import { measureWalk } from './walk.mjs';

const port = 4618;
const url = `http://localhost:${port}/`;

/** Serves the built page while `task` runs. */
async function served(task) {
  const server = spawn(bin('vite'), ['preview', '--port', String(port), '--strictPort'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((resolve) => server.stdout.once('data', resolve));
    return await task();
  } finally {
    server.kill();
  }
}

install();
const rows = [];
if (!process.argv.includes('--race')) {
  if (run(bin('vite'), ['build', '--logLevel', 'warn']) !== 0) process.exit(1);
  run(process.execPath, ['build/size.mjs']);
  rows.push(await measureWalk());
  process.env.CHROMIUM_PATH = await browser();
  rows.push(...(await served(() => measurePage(url))));
  rows.push(...(await served(() => measureTable(url))));
  if (process.argv.includes('--lighthouse')) rows.push(...(await served(() => lighthouse(url))));
}
rows.push(...(await race()));
console.table(
  rows.map(({ what, value, unit, goal, more = '' }) => ({
    what,
    measured: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
    goal: `${goal} ${unit}`,
    'measured / goal': (value / goal).toFixed(2),
    more,
  })),
);
