// Subsets the fonts into src/theme/fonts: `npm run fonts`, after a new symbol or letter is needed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { katex, katexLetters, letters, text } from './fontCharacters.mjs';

const require = createRequire(import.meta.url);
const out = new URL('../src/theme/fonts/', import.meta.url);
mkdirSync(out, { recursive: true });

const sizes = [];
const write = async (name, source, characters, options) => {
  const font = await subsetFont(readFileSync(source), characters, { targetFormat: 'woff2', ...options });
  writeFileSync(new URL(`${name}.woff2`, out), font);
  sizes.push([name, font.length]);
};

const inter = require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
// Digits of one width, kerning, and what composes and places accents: the alternates of Inter's many other features are left out.
const options = { variationAxes: { wght: { min: 400, max: 680 } }, keepFeatures: ['tnum', 'kern', 'ccmp', 'mark', 'mkmk'] };
await write('Inter', inter, text, options);
await write('Inter-letters', inter, letters, options);
// Hints are a third of KaTeX's fonts, and its letters are as clear without. Inter's few bytes of them say that it wants none.
const unhinted = { noHinting: true };
for (const [name, characters] of Object.entries(katex))
  await write(`KaTeX_${name}`, require.resolve(`katex/dist/fonts/KaTeX_${name}.woff2`), characters, unhinted);
for (const [name, characters] of Object.entries(katexLetters))
  await write(`KaTeX_${name}-letters`, require.resolve(`katex/dist/fonts/KaTeX_${name}.woff2`), characters, unhinted);
console.table(sizes);
console.log(
  'total',
  sizes.reduce((total, [, size]) => total + size, 0),
);
