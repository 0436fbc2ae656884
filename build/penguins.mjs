// Makes src/documents/examples/penguins.ts from the penguins of the npm package vega-datasets:
//   npm pack vega-datasets && tar xzf vega-datasets-*.tgz && node build/penguins.mjs package/data/penguins.json
// The package is 42 MB, so it is no dependency; the example is what was made of it once.
import { readFileSync } from 'node:fs';
import { standardised, writeRows } from './realData.mjs';

const measures = ['Beak Length (mm)', 'Beak Depth (mm)', 'Flipper Length (mm)', 'Body Mass (g)'];
const all = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const two = all.filter(
  (penguin) => ['Adelie', 'Chinstrap'].includes(penguin.Species) && measures.every((name) => typeof penguin[name] === 'number'),
);

// Every second one, enough to see and few enough to read, in a way that takes as many males as females: they alternate.
const chosen = two.filter((_, n) => n % 4 === 0 || n % 4 === 3);
const inputs = standardised(chosen, measures);
const rows = chosen.map((penguin, n) => [...inputs[n], Number(penguin.Species === 'Chinstrap')]);
writeRows('penguins', rows);
console.log(`${rows.length} penguins, ${rows.filter((row) => row[4] === 1).length} of them Chinstraps`);
