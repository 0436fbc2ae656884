// The race: gradients of whole data sets by the engine, by packages and by C, checked first, then timed in turns of a few milliseconds.
import { existsSync, statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { root, run } from '../../build/run.mjs';
import { median } from '../statistics.mjs';
import { compile, plainC } from './plainC.mjs';

const here = `${root}bench/race/`;
/** So many rounds, and so many nanoseconds of a turn: short, so that other work of the machine falls between turns rather than into them. */
const [rounds, turn] = [101, 1e6];

/** The packages are the bench's own, and come when it is first run; what they would build or fetch by themselves is not needed. */
function install() {
  const [lock, done] = [`${here}package-lock.json`, `${here}node_modules/.package-lock.json`];
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return true;
  return run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here }) === 0;
}

/** As Vite builds it for the page, in one file. */
async function ours() {
  await build({ root, logLevel: 'error', configFile: `${here}vite.config.ts` });
  return import(`${root}.cache/race/engines.js`);
}

async function packages(problem) {
  const [{ mlMatrix }, { brainJs }, { tensorflow }] = await Promise.all([
    import('./mlMatrix.mjs'),
    import('./brain.mjs'),
    import('./tensorflow.mjs'),
  ]);
  return [mlMatrix(problem), brainJs(problem), await tensorflow(problem, 'cpu'), await tensorflow(problem, 'wasm')];
}

/** Nanoseconds of a call, of so many in a row. */
function timed({ once }, calls) {
  const begin = process.hrtime.bigint();
  for (let k = 0; k < calls; k++) once();
  return Number(process.hrtime.bigint() - begin) / calls;
}
async function timeOf(racer, calls) {
  if (racer.timed) return racer.timed(calls);
  await racer.prepare?.();
  return timed(racer, calls);
}

/** So many calls as fill a turn, once the code is warm. */
async function callsOf(racer) {
  let calls = 1;
  for (let k = 0; k < 12; k++) calls = Math.max(1, Math.round(turn / (await timeOf(racer, calls))));
  return calls;
}

async function raceOn(problem, judge, racers) {
  const running = [];
  for (const racer of racers) {
    if (racer.cannot) continue;
    running.push({ ...racer, apart: judge.disagreement(problem, await racer.gradient()), calls: await callsOf(racer), times: [] });
  }
  for (let round = 0; round < rounds; round++) for (const racer of running) racer.times.push(await timeOf(racer, racer.calls));
  return [...running.map((racer) => ({ ...racer, time: median(racer.times) })), ...racers.filter(({ cannot }) => cannot)];
}

function show(problem, results, ours) {
  console.log(`\nGradient of ${problem.name}: medians of ${rounds} interleaved rounds`);
  console.table(
    results
      .toSorted((a, b) => (a.time ?? Infinity) - (b.time ?? Infinity))
      .map(({ name, time, apart, cannot }) => ({
        racer: name,
        'µs each': cannot ? '–' : (time / 1000).toFixed(2),
        'times the engine’s': cannot ? '–' : (time / ours.time).toFixed(time / ours.time < 10 ? 2 : 0),
        'apart from the steps': cannot ? `cannot: ${cannot}` : apart.toExponential(0),
      })),
  );
}

/** How many kilobytes are in use after so many gradients that were not before them, what can be collected being so. */
function memoryOf(racer, calls) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const used = () => {
    for (let k = 0; k < 4; k++) collect();
    const { heapUsed, arrayBuffers, external } = process.memoryUsage();
    return (heapUsed + arrayBuffers + external) / 1000;
  };
  timed(racer, 100_000);
  const before = used();
  timed(racer, calls);
  return used() - before;
}

/** Ratios to the quickest package and to C, of every problem. */
export async function race() {
  const hasPackages = install();
  if (!hasPackages) console.log('The packages to race against could not be installed.');
  const judge = await ours();
  const program = compile();
  if (!program) console.log('There is no C compiler here: the race goes without C.');
  const rows = [];
  for (const [k, problem] of judge.problems.entries()) {
    const c = program ? plainC(program, problem) : null;
    const racers = [...judge.engines(problem), ...(hasPackages ? await packages(problem) : []), ...(c?.racers ?? [])];
    const results = await raceOn(problem, judge, racers);
    c?.end();
    const best = (some) => results.filter((one) => one.time && some(one)).toSorted((a, b) => a.time - b.time)[0];
    const [engine, rival, yardstick] = [
      best((one) => one.isOurs),
      best((one) => !one.isOurs && !one.isYardstick),
      best((one) => one.isYardstick),
    ];
    show(problem, results, engine);
    const ratio = (other, what, goal) =>
      other && { what: `${problem.name}: speed against ${what}`, value: other.time / engine.time, unit: 'times', goal, more: other.name };
    rows.push(ratio(rival, 'the quickest package', 4), ratio(yardstick, 'C', k === 0 ? 0.5 : 1));
  }
  const [first] = judge.problems;
  const [engine] = judge.engines(first).toReversed();
  rows.push({
    what: `memory that ${first.name} leaves in use after 200,000 gradients`,
    value: Math.max(0, memoryOf(engine, 200_000)),
    unit: 'kB',
    goal: 100,
  });
  return rows.filter(Boolean);
}
