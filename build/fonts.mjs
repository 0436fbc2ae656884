// Subsets the fonts into src/theme/fonts: `npm run fonts`, after a new symbol or letter is needed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { katex, katexLetters, letters, text } from './fontCharacters.mjs';

const require = createRequire(import.meta.url);
const out = new URL('../src/theme/fonts/', import.meta.url);
mkdirSync(out, { recursive: true });

// Hints are for screens that snap letters to pixels, as no browser has done for years, and a third of KaTeX's fonts.
const sizes = [];
const write = async (name, source, characters, options) => {
  const font = await subsetFont(readFileSync(source), characters, { targetFormat: 'woff2', noHinting: true, ...options });
  writeFileSync(new URL(`${name}.woff2`, out), font);
  sizes.push([name, font.length]);
};

const inter = require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
// Digits of one width, kerning, and what composes and places accents: the alternates of Inter's many other features are left out.
const options = { variationAxes: { wght: { min: 400, max: 680 } }, keepFeatures: ['tnum', 'kern', 'ccmp', 'mark', 'mkmk'] };
await write('Inter', inter, text, options);
await write('Inter-letters', inter, letters, options);
for (const [name, characters] of Object.entries(katex))
  await write(`KaTeX_${name}`, require.resolve(`katex/dist/fonts/KaTeX_${name}.woff2`), characters);
for (const [name, characters] of Object.entries(katexLetters))
  await write(`KaTeX_${name}-letters`, require.resolve(`katex/dist/fonts/KaTeX_${name}.woff2`), characters);
console.table(sizes);
console.log(
  'total',
  sizes.reduce((total, [, size]) => total + size, 0),
);
