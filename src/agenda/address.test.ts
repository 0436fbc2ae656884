import { expect, test } from 'vitest';
import { notesAddress } from './address.ts';

test('the notes speak the language of the page that opens them, and carry nothing else of its address', () => {
  expect(notesAddress('https://lab.example/some/where/?lang=de&present#1.AAAA', 'ab12', 'de')).toBe(
    'https://lab.example/some/where/?notes=ab12&lang=de',
  );
});
