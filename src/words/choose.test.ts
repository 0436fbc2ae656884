import { expect, it } from 'vitest';
import { chosenLanguage } from './choose.ts';

it.each([
  ['', null, ['de-AT', 'en'], 'de'],
  ['', null, ['en-GB', 'de'], 'en'],
  ['', null, ['fr', 'DE', 'en'], 'de'],
  ['', null, ['fr-CH'], 'en'],
  ['', null, [], 'en'],
  ['', 'en', ['de'], 'en'],
  ['', 'de', ['en'], 'de'],
  ['?lang=de', 'en', ['en'], 'de'],
  ['?embed&lang=en', 'de', ['de'], 'en'],
  ['?lang=fr', null, ['en'], 'en'],
  ['?lang=toString', 'de', ['en'], 'de'],
] as const)('an address with “%s”, %s kept, a browser of %j: %s', (search, kept, preferred, language) => {
  expect(chosenLanguage(search, kept, preferred)).toBe(language);
});
