import { dsvFormat } from 'd3-dsv';
import type { BackstepDocument } from '../../documents/document.ts';
import { limits } from '../../documents/limits.ts';
import { parseNumber } from '../../walk/parseNumber.ts';
import { buildWords } from '../../words/build.ts';

const words = buildWords.data;

type Read = { readonly ok: true; readonly data: BackstepDocument['data'] } | { readonly ok: false; readonly sentence: string };
const refuse = (sentence: string): Read => ({ ok: false, sentence });

/** What parts the columns: the first of these that the first line has outside of quotes, so that a decimal comma may stand between semicolons. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text.trimStart())?.[0].replace(/"[^"]*"/g, '') ?? '';
  return ['\t', ';', ','].find((one) => first.includes(one)) ?? ',';
}

/**
 * The text of a CSV or of cells copied from a spreadsheet as data: so many inputs a row, then the targets. A first row without any number
 * holds the columns' names. Whatever does not fit is refused with a sentence.
 */
export function readTable(text: string, inputs: number, outputs: number): Read {
  if (text.length > limits.fileLength) return refuse(words.tooLarge(text.length, limits.fileLength));
  const clean = text.replace(/^\uFEFF/, '');
  const all = dsvFormat(separatorOf(clean))
    .parseRows(clean)
    .map((cells, k) => ({ cells, number: k + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const named = all[0]?.cells.every((cell) => parseNumber(cell) === null) ?? false;
  const rows = named ? all.slice(1) : all;
  if (rows.length === 0) return refuse(words.empty());
  if (rows.length > limits.observations) return refuse(buildWords.limits.observations(limits.observations));
  const numbers: number[][] = [];
  for (const { cells, number } of rows) {
    if (cells.length !== inputs + outputs) return refuse(words.columns(number, cells.length, inputs, outputs));
    const values = cells.map(parseNumber);
    const wrong = values.indexOf(null);
    if (wrong >= 0) return refuse(words.cell(number, wrong + 1, (cells[wrong] ?? '').slice(0, 40)));
    numbers.push(values.map((value) => value ?? 0));
  }
  return { ok: true, data: { x: numbers.map((row) => row.slice(0, inputs)), y: numbers.map((row) => row.slice(inputs)) } };
}
