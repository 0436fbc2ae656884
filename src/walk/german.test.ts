import { beforeAll, expect, it, vi } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';

/** Modules as a page has them that speaks German: the language is settled before they are evaluated. */
async function german() {
  vi.resetModules();
  const { speak } = await import('../words/language.ts');
  await speak('de');
  const [format, step, chain, tiles, number] = await Promise.all([
    import('./format.ts'),
    import('./step.ts'),
    import('../lab/chain.ts'),
    import('../export/tiles.ts'),
    import('./parseNumber.ts'),
  ]);
  return { ...format, ...step, ...chain, ...tiles, ...number };
}
let page: Awaited<ReturnType<typeof german>>;
beforeAll(async () => {
  page = await german();
});

it('numbers for people have a decimal comma', () => {
  const { format, formatSmall, formatFull, formatTyped, formatNumber, texNumber } = page;
  expect([format(-1.43), format(-0.001), format(12345.678), format(-2.5e9)]).toEqual(['−1,43', '0,00', '12346', '−2,5·10⁹']);
  expect([formatSmall(0.01234), formatSmall(-1.2e-7), formatFull(-0.1), formatTyped(-0.1)]).toEqual([
    '0,01234',
    '−1,2·10⁻⁷',
    '−0,1',
    '-0,1',
  ]);
  expect(formatNumber('learningRate', 0.0125)).toBe('0,0125');
  expect([texNumber(-1.43, 2), texNumber(2.5e9, 2)]).toEqual(['-1{,}43', String.raw`2{,}5\cdot 10^{9}`]);
});

it('a number that is shown can be typed again', () => {
  for (const value of [0.1 + 0.2, -1.43, 12, 1e-320, 123456789.123]) {
    expect(page.parseNumber(page.formatFull(value))).toBe(value);
    expect(page.parseNumber(page.formatTyped(value))).toBe(value);
  }
});

it('every step is announced in German, its numbers with a comma', () => {
  const said = page.walk(page.subjectOf(absUntrained)).map(page.announcement);
  expect(said[0]).toMatch(/^Mischen der Eingaben von Schicht 1\. /);
  expect(said.join(' ')).toContain(',');
  for (const sentence of said) {
    expect(sentence).not.toMatch(/\d\.\d/);
    expect(sentence).not.toMatch(/\b(the|of|layer|from|is)\b/);
  }
});
