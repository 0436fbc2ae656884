import { numberReader, type Decimal } from './number.ts';
import { rowsOf, type Dialect, type Separator } from './rows.ts';

/** So many lines are looked at. */
const looked = 200;

/** The first of tab, semicolon, comma and blank that the first line has outside of quotes: a decimal comma may stand between semicolons. */
function separatorOf(text: string): Separator {
  const first = /^[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  return (['\t', ';', ',', ' '] as const).find((one) => first.includes(one)) ?? ',';
}

/**
 * Three digits behind a mark may be a group of a large number, so 1.234 says nothing by itself; 1.5, 12.3456, 0.125 and 1,234.567 say
 * which mark is for decimals.
 */
const telling = (mark: string, other: string) =>
  new RegExp(`^[+−-]?(?:\\d*${mark}(?:\\d{1,2}|\\d{4,})|0?${mark}\\d+|\\d{1,3}(?:${other}\\d{3})+${mark}\\d*)(?:e[+−-]?\\d+)?$`, 'i');
const [point, comma] = [telling('\\.', ','), telling(',', '\\.')];
const threeAfterComma = /^[+−-]?\d{1,3},\d{3}$/;

/** Whichever mark more numbers have. Where only 1,234 and the like stand, it is a group in a table parted by commas, else a decimal. */
function decimalOf(cells: readonly string[], separator: Separator): Decimal {
  const count = (pattern: RegExp) => cells.reduce((sum, cell) => sum + Number(pattern.test(cell.trim())), 0);
  const [points, commas] = [count(point), count(comma)];
  if (points !== commas) return commas > points ? ',' : '.';
  return separator !== ',' && points === 0 && count(threeAfterComma) > 0 ? ',' : '.';
}

/** How a text seems to be written; whoever knows better says so. */
export function guessDialect(text: string): Dialect {
  const start = text.trimStart().split('\n', looked).join('\n');
  const separator = separatorOf(start);
  const rows = rowsOf(start, separator);
  const decimal = decimalOf(
    rows.flatMap(({ cells }) => cells),
    separator,
  );
  const read = numberReader(decimal);
  const hasNumber = ({ cells }: { readonly cells: readonly string[] }) => cells.some((cell) => read(cell) !== null);
  const [first, ...others] = rows;
  // A first row without a number holds names where others have numbers; a table of words alone may have none.
  return { separator, decimal, named: first !== undefined && !hasNumber(first) && others.some(hasNumber) };
}
