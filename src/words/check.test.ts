import { expect, it } from 'vitest';
import fixture from '../core/fixtures/passes.json';
import { larger } from '../check/engines.ts';
import { checkWords } from './de/check.ts';

it('a network that the self-check compares has a German name in German', () => {
  expect(checkWords.place({ network: 'case 12 (zeros)', observation: 0, id: 'h.1.0' })).toBe('h.1.0, Fall 12 (Nullen), Beobachtung 0');
  for (const { title } of [...fixture.cases.map(({ document }) => document), ...larger])
    expect(checkWords.place({ network: title, id: 'x' })).toMatch(
      /^x, (Fall \d+ \((gewöhnlich|groß|ganze Zahlen|Nullen)\)|Startwert \d+ \([\d-]+\))$/,
    );
});
