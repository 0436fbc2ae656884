// What the scripts that make examples of real data have in common.
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './run.mjs';

/** A column of each measure, standardised to mean 0 and deviation 1 (of the population) over these records, to two decimals. */
export function standardised(records, measures) {
  const columns = measures.map((name) => {
    const values = records.map((record) => record[name]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return values.map((value) => Math.round(((value - mean) / deviation) * 100) / 100 + 0);
  });
  return records.map((_, n) => columns.map((column) => column[n]));
}

/** Puts rows into src/documents/examples/NAME.ts, in place of those that `const NAME` has there. */
export function writeRows(name, rows) {
  const file = `${root}src/documents/examples/${name}.ts`;
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [`// prettier-ignore\nconst ${name} = `, ' as const;'];
  const from = text.indexOf(begin) + begin.length;
  writeFileSync(file, `${text.slice(0, from)}${JSON.stringify(rows)}${text.slice(text.indexOf(end, from))}`);
}
