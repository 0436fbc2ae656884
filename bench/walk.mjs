// How long a forward and backward pass of 4-3-3-2 with all its matrix steps takes in Node.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { root } from '../build/run.mjs';
import { median } from './statistics.mjs';

async function load(entry) {
  const file = `${root}.cache/${entry.replaceAll('/', '-')}.mjs`;
  await build({ input: `${root}src/${entry}`, platform: 'node', output: { file, format: 'esm' }, logLevel: 'silent' });
  const module = await import(pathToFileURL(file));
  rmSync(file);
  return module;
}

export async function measureWalk() {
  const { walk } = await load('walk/step.ts');
  const { overview4332 } = await load('documents/examples/overview-4332.ts');
  const { layers, loss, data, learningRate } = overview4332;
  const times = [];
  for (let i = 0; i < 2000; i++) {
    // A new observation each time: nothing is remembered from the last pass.
    const subject = { layers, loss, learningRate, x: data.x[i % data.x.length].map((x) => x + i * 1e-6), y: data.y[0] };
    const before = performance.now();
    walk(subject);
    times.push(performance.now() - before);
  }
  return { what: 'pass of 4-3-3-2 with its matrix steps, Node, median', value: median(times.slice(200)), unit: 'ms', goal: 1 };
}
