import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackstepDocument } from '../documents/document.ts';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { examples } from '../documents/examples/index.ts';
import { overview4332 } from '../documents/examples/overview-4332.ts';
import { seededDocument } from '../documents/examples/seeded.ts';
import type { Scene } from '../lab/scene.ts';
import { valueOf } from '../walk/pass.ts';
import { numpyScript } from './numpy.ts';
import { blocksOf, idsOf } from './quantities.ts';
import { lastScene, randomDocuments, sceneAt } from './scenes.ts';
import { torchScript } from './torch.ts';

/** A Python that has the package: $PYTHON, the one on the path, the system's. */
const pythonWith = (name: string): string | undefined =>
  [process.env['PYTHON'] ?? '', 'python3', '/usr/bin/python3'].find(
    (python) => python !== '' && spawnSync(python, ['-c', `import ${name}`]).status === 0,
  );

interface Printed {
  readonly values: Readonly<Record<string, number | string>>;
  readonly updated: Readonly<Record<string, number | string>>;
}

/** Runs each script on its own, all in one Python, since PyTorch takes seconds to load. */
const driver = `
import contextlib, io, json, sys
printed = []
for script in json.load(sys.stdin):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(compile(script, "script", "exec"), {"__name__": "__main__"})
    printed.append(json.loads(out.getvalue()))
print(json.dumps(printed))
`;

function run(python: string, scripts: readonly string[]): Printed[] {
  const { stdout, stderr, status } = spawnSync(python, ['-c', driver], {
    input: JSON.stringify(scripts),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Printed[];
}

/** To 1e-9 of their size; sums that cancel, to the rounding of their terms. */
const agree = (a: number, b: number) =>
  Object.is(a, b) || a === b || Math.abs(a - b) <= Math.max(1e-9 * Math.max(Math.abs(a), Math.abs(b)), 1e-15);

function compare({ pass }: Scene, { values, updated }: Printed) {
  const ids = [...blocksOf(pass).values()].flatMap(idsOf);
  expect(Object.keys(values).sort()).toEqual([...ids].sort());
  const after = pass.plan.steps.filter(({ phase }) => phase === 'update').flatMap(({ scalars }) => scalars);
  expect(Object.keys(updated).sort()).toEqual([...after].sort());
  const wrong = [
    ...ids.filter((id) => !agree(Number(values[id]), valueOf(pass, id))).map((id) => [id, values[id], valueOf(pass, id)]),
    ...after.filter((id) => !agree(Number(updated[id]), valueOf(pass, id, true))).map((id) => [id, updated[id], valueOf(pass, id, true)]),
  ];
  expect(wrong).toEqual([]);
}

const saturated: BackstepDocument = {
  format: 'backstep',
  version: 1,
  title: '"""\nimport os\\',
  layers: [{ W: [[1], [40], [0]], c: [0, 0, 0], activation: 'sigmoid' }],
  loss: 'log',
  data: { x: [[800]], y: [[0, 1, 0.5]] },
  observation: 0,
  learningRate: 1e21,
};
const deep = seededDocument({ title: 'Deep', widths: [16, 16, 16, 4], hidden: 'sigmoid', loss: 'log', observations: 2, seed: 5 });
const scenes = [
  ...examples.map(({ document }) => lastScene(document)),
  sceneAt(overview4332, { iteration: 7 }),
  lastScene(saturated),
  lastScene(deep),
  ...fc.sample(randomDocuments, { numRuns: 5, seed: 7 }).map(lastScene),
];

// Skipped where no Python has the package.
describe.each([
  ['numpy', numpyScript],
  ['torch', torchScript],
] as const)('the %s script', (name, scriptOf) => {
  const python = pythonWith(name);
  it.skipIf(python === undefined)(
    'recomputes every number of every kind of network',
    () => {
      const printed = run(python ?? '', scenes.map(scriptOf));
      for (const [k, scene] of scenes.entries()) compare(scene, printed[k] ?? { values: {}, updated: {} });
    },
    120_000,
  );
});

describe('a script', () => {
  it('reads like the walk', () => {
    const numpyText = numpyScript(lastScene(absUntrained));
    for (const line of [
      'h1 = W1 @ x + c1',
      'z1 = relu(h1)',
      'loss = (y - yhat) ** 2',
      'totalLoss = loss.sum()',
      'gradH1 = gradZ1 @ jacZH1',
    ])
      expect(numpyText.split('\n')).toContain(line);
    expect(numpyText).toContain('# Step 3: Mixing the inputs of the output layer\n');
    expect(numpyText).not.toContain('def sigmoid');
    const torchText = torchScript(lastScene(absUntrained));
    for (const line of ['totalLoss.backward()', 'gradW2 = W2.grad', '    W1_new = W1 - learningRate * gradW1'])
      expect(torchText.split('\n')).toContain(line);
  });

  it('takes a title for text', () => {
    for (const script of [numpyScript, torchScript]) {
      const lines = script(lastScene(saturated)).split('\n');
      expect(lines).toContain(String.raw`title = "\"\"\"\nimport os\\"`);
      expect(lines).not.toContain('import os');
    }
  });
});
