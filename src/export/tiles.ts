import { range } from '../core/range.ts';
import { counted, type Settings } from '../notation/settings.ts';
import { cellsOf, slicesOf, type Factor } from '../walk/equation.ts';
import { formatNumber } from '../walk/format.ts';

/** Numbers and tables of numbers as TeX. Each tile knows about how wide it will be set, so that a line can be broken in time. */
export interface Tile {
  readonly tex: string;
  /** In em. */
  readonly width: number;
}

/** Widest line, in em, that a page of the exported document holds. */
export const lineWidth = 42;

/** Rows or columns up to which a table is written out; of more, the first ones, dots, and the last. amsmath's matrices end at 10. */
const shown = { matrix: 8, tensor: 5, slices: 4 } as const;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number as the page rounds it (walk/format.ts), in TeX: -0.55, 1.2\cdot 10^{308}, \infty. */
export function texNumber(value: number, decimals: number, id = ''): string {
  return (
    formatNumber(id, value, decimals)
      .replace('·10', String.raw`\cdot 10`)
      .replace(
        /[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/,
        (digits) => `^{${Array.from(digits, (digit) => (digit === '⁻' ? '-' : superscripts.indexOf(digit))).join('')}}`,
      )
      .replace('−', '-')
      // A comma between digits, and not between the parts of a list.
      .replace(',', '{,}')
      .replace('∞', String.raw`\infty`)
      .replace('NaN', String.raw`\mathrm{NaN}`)
  );
}

/** Numbers by their ids; null for one that is covered. */
export type Values = (id: string) => number | null;

/** A number, or the cover of one. */
export const texValue = (value: number | null, decimals: number, id: string): string =>
  value === null ? String.raw`\boxed{?}` : texNumber(value, decimals, id);

/** Indices 0…n−1, or null for the dots that stand for those left out. */
const elided = (n: number, most: number): (number | null)[] => (n <= most ? range(n) : [...range(most - 2), null, n - 1]);

const digit = 0.5;
const gap = 1;

function table(cells: readonly (readonly string[])[], cell: (id: string) => string, most: number): Tile {
  const columns = elided(cells[0]?.length ?? 0, most);
  const rows = elided(cells.length, most).map((i) =>
    columns.map((j) => {
      if (i === null) return j === null ? String.raw`\ddots` : String.raw`\vdots`;
      return j === null ? String.raw`\cdots` : cell(cells[i]?.[j] ?? '');
    }),
  );
  const widest = columns.map((_, k) => Math.max(...rows.map((row) => (row[k]?.startsWith('\\') ? 2 : (row[k]?.length ?? 0)))));
  return {
    tex: String.raw`\begin{pmatrix} ${rows.map((row) => row.join(' & ')).join(String.raw` \\ `)} \end{pmatrix}`,
    width: widest.reduce((total, length) => total + length * digit + gap, gap),
  };
}

function tensor(slices: readonly (readonly (readonly string[])[])[], cell: (id: string) => string, settings: Settings): Tile {
  const tiles = elided(slices.length, shown.slices).map((i) => {
    if (i === null) return { tex: String.raw`\cdots`, width: 2 };
    const { tex, width } = table(slices[i] ?? [], cell, shown.tensor);
    return { tex: `${tex}_{i=${counted(i, settings)}}`, width: width + 2 };
  });
  const width = tiles.reduce((total, tile) => total + tile.width, gap);
  if (width <= lineWidth) return { tex: String.raw`\Bigl[ ${tiles.map((tile) => tile.tex).join(String.raw`,\; `)} \Bigr]`, width };
  const stacked = tiles.map((tile) => tile.tex).join(String.raw` \\ `);
  return { tex: String.raw`\left[ \begin{array}{l} ${stacked} \end{array} \right]`, width: Math.max(...tiles.map((tile) => tile.width)) };
}

/** A factor's numbers: a column, a row, a matrix, the slices of a tensor, or a single number. */
export function tileOf(factor: Factor, value: Values, decimals: number, settings: Settings): Tile {
  const cell = (id: string) => texValue(value(id), decimals, id);
  if (factor.layout === 'tensor') return tensor(slicesOf(factor), cell, settings);
  if (factor.layout !== 'number') return table(cellsOf(factor), cell, shown.matrix);
  const tex = cell(factor.block);
  return { tex, width: tex.length * digit };
}
