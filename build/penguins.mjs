// Makes src/documents/examples/penguins.ts from the penguins of the npm package vega-datasets:
//   npm pack vega-datasets && tar xzf vega-datasets-*.tgz && node build/penguins.mjs package/data/penguins.json
// The package is 42 MB, so it is no dependency; the example is what was made of it once.
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './run.mjs';

const measures = ['Beak Length (mm)', 'Beak Depth (mm)', 'Flipper Length (mm)', 'Body Mass (g)'];
const all = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const two = all.filter(
  (penguin) => ['Adelie', 'Chinstrap'].includes(penguin.Species) && measures.every((name) => typeof penguin[name] === 'number'),
);

// Every second one, enough to see and few enough to read, in a way that takes as many males as females: they alternate.
const chosen = two.filter((_, n) => n % 4 === 0 || n % 4 === 3);
const columns = measures.map((name) => {
  const values = chosen.map((penguin) => penguin[name]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => Math.round(((value - mean) / deviation) * 100) / 100 + 0);
});
const rows = chosen.map((penguin, n) => [...columns.map((column) => column[n]), Number(penguin.Species === 'Chinstrap')]);
const file = `${root}src/documents/examples/penguins.ts`;
const text = readFileSync(file, 'utf8');
const [begin, end] = ['// prettier-ignore\nconst penguins = ', ' as const;'];
const from = text.indexOf(begin) + begin.length;
writeFileSync(file, `${text.slice(0, from)}${JSON.stringify(rows)}${text.slice(text.indexOf(end, from))}`);
console.log(`${rows.length} penguins, ${rows.filter((row) => row[4] === 1).length} of them Chinstraps`);
