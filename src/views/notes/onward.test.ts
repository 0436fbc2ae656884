import { expect, test } from 'vitest';
import { onward } from './onward.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test('a clicker’s keys turn the plan, alone: with another key held they are the browser’s', () => {
  const pressed = ['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft', 'ArrowDown', ' ', 'toString'];
  expect(pressed.map((key) => onward({ ...plain, key }))).toEqual([1, 1, -1, -1, null, null, null]);
  for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const)
    expect(pressed.map((key) => onward({ ...plain, key, [held]: true }))).toEqual(pressed.map(() => null));
});
