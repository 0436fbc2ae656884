// `npm run check`: format, lint with the layer rule, types, dead code, size. All at once, after installing what the lock file has
// that is not there yet; what fails is printed.
import { bin, collect, install, run } from './run.mjs';

const parts = {
  format: [bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  lint: [bin('oxlint'), ['--type-aware', '--deny-warnings']],
  types: [bin('tsc'), ['--noEmit']],
  'types of the compiled engine': [bin('tsc'), ['--noEmit', '-p', 'src/engine/simd/assembly']],
  'types of the service worker': [bin('tsc'), ['--noEmit', '-p', 'src/offline/worker']],
  'dead code': [bin('knip'), []],
};

// A checkout that has moved on may need packages that its last install did not know.
install();

const built = run(bin('vite'), ['build', '--logLevel', 'error']);
const results = await Promise.all(
  Object.entries({ ...parts, size: [process.execPath, ['build/size.mjs']] }).map(async ([name, [command, args]]) => ({
    name,
    ...(await collect(command, args)),
  })),
);
let failed = built === 0 ? 0 : 1;
for (const { name, code, output } of results) {
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (code !== 0) console.log(output);
  else if (name === 'size') console.log(output.trimEnd());
  if (code !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
