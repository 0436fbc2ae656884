// `npm start`: installs, builds and serves the lab, and says where.
import { bin, install, run } from './run.mjs';

install();
const code = run(bin('vite'), ['build', '--logLevel', 'warn']);
if (code !== 0) process.exit(code);
process.exit(run(bin('vite'), ['preview', '--port', process.env.PORT ?? '4173']));
