// `npm test`: installs, then check, unit tests and browser tests; ends with one line that counts them all.
import { readFileSync, rmSync } from 'node:fs';
import { browser } from './browser.mjs';
import { bin, install, root, run } from './run.mjs';

install();
rmSync(`${root}.cache`, { recursive: true, force: true });
const [unitReport, browserReport] = [`${root}.cache/unit.json`, `${root}.cache/browser.json`];

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

const check = run(process.execPath, ['build/check.mjs']);
const unit = run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);
let browsing = 1;
try {
  const path = await browser();
  const env = { ...process.env, CI: '1', CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport };
  browsing = run(bin('playwright'), ['test', '--reporter=line,json'], { env });
} catch (error) {
  console.error(error.message);
}

const units = read(unitReport);
const browsers = read(browserReport)?.stats;
// A part that could not even count its tests counts as one that failed.
let [passed, failed] = [0, 0];
passed += units?.numPassedTests ?? 0;
failed += units ? units.numFailedTests : 1;
if (unit !== 0 && units?.numFailedTests === 0) failed++;
passed += (browsers?.expected ?? 0) + (browsers?.flaky ?? 0);
failed += browsers ? browsers.unexpected : 1;
if (browsing !== 0 && browsers?.unexpected === 0) failed++;
if (check === 0) passed++;
else failed++;
if (browsers?.flaky) console.log(`\n${browsers.flaky} of the browser tests passed only on another try.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
