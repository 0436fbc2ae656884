import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { parseId } from '../walk/ids.ts';
import { grains } from '../walk/step.ts';
import { csvOf } from './csv.ts';
import { lastScene, randomDocuments, sceneAt } from './scenes.ts';

/** RFC 4180, read back. */
function parse(csv: string): string[][] {
  expect(csv.endsWith('\r\n')).toBe(true);
  return csv
    .slice(0, -2)
    .split('\r\n')
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g), ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''),
    );
}

describe('the table of a place', () => {
  it('has a header, five fields a line, and each known number once, exactly, with the step that made it', () => {
    fc.assert(
      fc.property(randomDocuments, fc.constantFrom(...grains), fc.double({ min: 0, max: 1, noNaN: true }), (document, grain, at) => {
        const { plan } = sceneAt(document);
        const scene = sceneAt(document, { step: 1 + Math.floor(at * (plan.steps.length - 1)) }, grain);
        const [header, ...rows] = parse(csvOf(scene));
        expect(header).toEqual(['id', 'symbol', 'value', 'iteration', 'step']);
        expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
        for (const [id = '', symbol = '', value, iteration, step, ...more] of rows) {
          expect(more).toEqual([]);
          expect(parseId(id)).not.toBeNull();
          expect(symbol).not.toMatch(/jac|grad|undefined/);
          expect(Number(value)).toBe(scene.value(id));
          if (iteration !== '') expect(Number(step)).toBeLessThanOrEqual(scene.step.number);
        }
        const known = plan.steps.flatMap((planned) => planned.scalars).filter(scene.reached);
        expect(rows.map(([id]) => id)).toEqual(expect.arrayContaining(known));
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('says what is given, what a step made, and what the update of the iteration before made', () => {
    const at = (step: number, iteration = 0) => parse(csvOf(sceneAt(absUntrained, { iteration, step })));
    const find = (rows: string[][], id: string) => rows.find((row) => row[0] === id);
    expect(find(at(1), 'W.1.0.0')).toEqual(['W.1.0.0', 'w₀,₀⁽¹⁾', '0.8', '', '']);
    expect(find(at(1), 'totalLoss')).toBeUndefined();
    expect(find(at(17), 'W.1.0.0')).toEqual(['W.1.0.0', 'w₀,₀⁽¹⁾', '0.87425', '1', '16']);
    expect(find(at(17), 'jacZH.2.0.0')).toEqual(['jacZH.2.0.0', '∂ŷ₀/∂h₀⁽²⁾', '1', '1', '7']);
    expect(find(at(1, 1), 'W.1.0.0')).toEqual(['W.1.0.0', 'w₀,₀⁽¹⁾', '0.87425', '1', '16']);
    expect(csvOf(lastScene(absUntrained)).split('\r\n')[1]).toBe('W.1.0.0,"w₀,₀⁽¹⁾",0.87425,1,16');
  });
});
