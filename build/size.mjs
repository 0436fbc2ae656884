// What the first view loads, compressed: the page, its scripts and styles, and the fonts. Fails past the limit.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';

const limit = 200_000;
const html = readFileSync(`${root}dist/index.html`, 'utf8');
// The icon for home screens is asked for when the page is put there.
const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path]) => path).filter((path) => !path.startsWith('apple-'));
const css = linked.filter((path) => path.endsWith('.css'));
// A font with a range of letters is fetched only where one of them is shown.
const faces = (sheet) => (sheet.match(/@font-face\{[^}]*\}/g) ?? []).filter((face) => !face.includes('unicode-range'));
const fonts = css.flatMap((path) =>
  faces(readFileSync(`${root}dist/${path}`, 'utf8')).map((face) => `assets/${/([^/(]+\.woff2)/.exec(face)[1]}`),
);
const files = ['index.html', ...new Set([...linked, ...fonts])];
const sizeOf = (path) => {
  const bytes = readFileSync(`${root}dist/${path}`);
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 6 }).length;
};
const total = files.reduce((sum, path) => sum + sizeOf(path), 0);
const later = readdirSync(`${root}dist/assets`).filter((name) => name.endsWith('.js') && !files.includes(`assets/${name}`)).length;
console.log(
  `     first view: ${(total / 1000).toFixed(1)} kB compressed of ${limit / 1000} (${files.length} files; ${later} scripts come later)`,
);
process.exit(total <= limit ? 0 : 1);
