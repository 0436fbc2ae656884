// Plain C loops (loop.c), compiled on this machine for this machine, where there is a compiler; a process of its own that is asked for times.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { root } from '../../build/run.mjs';

const codes = { relu: 0, sigmoid: 1, linear: 2, rss: 0, log: 1 };

/** The program, or null without a compiler. */
export function compile() {
  const program = `${root}.cache/loop`;
  mkdirSync(`${root}.cache`, { recursive: true });
  const source = fileURLToPath(new URL('loop.c', import.meta.url));
  for (const compiler of [process.env.CC, 'cc', 'gcc', 'clang'].filter(Boolean)) {
    if (spawnSync(compiler, ['-O3', '-march=native', source, '-o', program, '-lm']).status === 0) return program;
  }
  return null;
}

/** Two racers, since a loop can be written in two orders; the quicker of them is the yardstick. */
export function plainC(program, { network, sizes, x, y, theta }) {
  const child = spawn(program, [], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (order) => {
    child.stdin.write(`${order}\n`);
    return (await lines.next()).value.split(' ').map(Number);
  };
  const shape = [
    network.layers.length,
    x.length,
    codes[network.loss],
    ...sizes,
    ...network.layers.map(({ activation }) => codes[activation]),
  ];
  child.stdin.write(`${[...shape, ...theta, ...x.flat(), ...y.flat()].join(' ')}\n`);
  const racer = (order, name) => ({
    name,
    isYardstick: true,
    gradient: async () => (await ask(`${order} gradient`)).slice(1),
    /** Nanoseconds of a call, of so many. */
    timed: async (calls) => (await ask(`${order} time ${calls}`))[0],
  });
  return { racers: [racer('columns', 'C, column by column'), racer('rows', 'C, observation by observation')], end: () => child.kill() };
}
