import { expect, it } from 'vitest';
import { bindingOf, bindings, chordOf } from './keys.ts';

const plainKey = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it('no chord does two things', () => {
  const chords = bindings.flatMap((binding) => binding.chords);
  expect(new Set(chords).size).toBe(chords.length);
});

it('chords', () => {
  expect(chordOf({ ...plainKey, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+z');
  expect(chordOf({ ...plainKey, key: '?', shiftKey: true })).toBe('?');
  expect(bindingOf({ ...plainKey, key: 'ArrowRight' })?.command).toBe('next');
  expect(bindingOf({ ...plainKey, key: 'ArrowRight', altKey: true })).toBeUndefined();
});
