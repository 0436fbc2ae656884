import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addStroke, emptySheet, erase, extended, pathOf, penColours, undo, type Drawing, type Stroke } from './strokes.ts';

const points = fc.array(fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 1000 }) }), {
  minLength: 1,
  maxLength: 20,
});
const strokes: fc.Arbitrary<Stroke> = fc.record({ colour: fc.constantFrom(...penColours), points });
const drawn = (list: readonly Stroke[]): Drawing => list.reduce(addStroke, emptySheet);

it('what was drawn and erased is taken back change by change, and then there is nothing to take back', () => {
  fc.assert(
    fc.property(fc.array(strokes, { maxLength: 6 }), points, (list, rubbed) => {
      const states = [emptySheet];
      for (const stroke of list) states.push(addStroke(states.at(-1) ?? emptySheet, stroke));
      for (const point of rubbed) {
        const last = states.at(-1) ?? emptySheet;
        const next = erase(last, point, 20);
        if (next !== last) states.push(next);
      }
      for (let k = states.length - 1; k > 0; k--) expect(undo(states[k] ?? emptySheet)).toEqual(states[k - 1]);
      expect(undo(emptySheet)).toEqual(emptySheet);
    }),
  );
});

it('the eraser takes every stroke that it touches anywhere along its line, and no other', () => {
  const across: Stroke = {
    colour: 'red',
    points: [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ],
  };
  const dot: Stroke = { colour: 'blue', points: [{ x: 50, y: 40 }] };
  const sheet = drawn([across, dot]);
  expect(erase(sheet, { x: 50, y: 9 }, 10).strokes).toEqual([dot]);
  expect(erase(sheet, { x: 50, y: 33 }, 10).strokes).toEqual([across]);
  expect(erase(sheet, { x: 50, y: 20 }, 10)).toBe(sheet);
  expect(erase(sheet, { x: 120, y: 0 }, 10)).toBe(sheet);
});

it('a line begins and ends where the pointer did, and leaves out its tremor', () => {
  fc.assert(
    fc.property(points, (list) => {
      const kept = extended([], list);
      expect(kept[0]).toEqual(list[0]);
      const path = pathOf(kept);
      const last = kept.at(-1);
      expect(path.startsWith(`M${kept[0]?.x},${kept[0]?.y}`)).toBe(true);
      expect(path.endsWith(`L${last?.x},${last?.y}`)).toBe(true);
    }),
  );
  expect(
    extended(
      [{ x: 0, y: 0 }],
      [
        { x: 1, y: 1 },
        { x: 3, y: 0 },
      ],
    ),
  ).toEqual([
    { x: 0, y: 0 },
    { x: 3, y: 0 },
  ]);
  expect(pathOf([])).toBe('');
});
