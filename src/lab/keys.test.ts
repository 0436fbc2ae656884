import { expect, it } from 'vitest';
import { bindingOf, bindings, chordOf } from './keys.ts';

const plainKey = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it('no chord does two things, but for one while presenting and another elsewhere', () => {
  for (const presenting of [true, false]) {
    const chords = bindings.filter((binding) => Boolean(binding.presenting) === presenting).flatMap((binding) => binding.chords);
    expect(new Set(chords).size).toBe(chords.length);
  }
});

it('what a remote sends means what it does while presenting, and elsewhere what it always does', () => {
  const commands = (presenting: boolean) =>
    ['PageDown', 'PageUp', '.', 'b', 'Escape', 'd'].map((key) => bindingOf({ ...plainKey, key }, presenting)?.command);
  expect(commands(true)).toEqual(['clickerNext', 'clickerPrevious', 'blank', 'blank', 'leave', 'pen']);
  expect(commands(false)).toEqual([undefined, undefined, undefined, 'previous', undefined, undefined]);
});

it('chords', () => {
  expect(chordOf({ ...plainKey, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+z');
  expect(chordOf({ ...plainKey, key: '?', shiftKey: true })).toBe('?');
  expect(bindingOf({ ...plainKey, key: 'ArrowRight' })?.command).toBe('next');
  expect(bindingOf({ ...plainKey, key: 'ArrowRight', altKey: true })).toBeUndefined();
});
