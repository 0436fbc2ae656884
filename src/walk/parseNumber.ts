/** Text as people type numbers: a typographic minus, a decimal comma as well as a point. null for what is no finite number. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replaceAll('−', '-').replace(/\s/g, '');
  const pointed = plain.includes('.') ? plain : plain.replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(pointed)) return null;
  const value = Number(pointed);
  return Number.isFinite(value) ? value : null;
}

/**
 * A block from a spreadsheet, a CSV or a text, as rows of cells. Columns are split at tabs, else semicolons, else commas that are
 * followed by a blank or stand between numbers with points, else blanks; a lone decimal comma is left alone.
 */
export function splitBlock(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const separator = [/\t/, /;/, /,\s+/, /\s+/].find((one) => lines.some((line) => one.test(line.trim())));
  const points = /\d\.\d/.test(text) || lines.some((line) => (line.match(/,/g)?.length ?? 0) > 1);
  const split = separator ?? (points ? /,/ : null);
  return lines.map((line) => (split ? line.trim().split(split) : [line.trim()]));
}
