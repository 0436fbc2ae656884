import { languages, type Language } from '../words/choose.ts';
import { oneOf } from './schema.ts';
import { slot } from './slot.ts';

/** The language that was chosen on this device; null where none was, and the browser's is spoken. */
export const keptLanguage = slot<Language | null>({
  key: 'language',
  version: 1,
  schema: oneOf(...languages, null),
  fallback: null,
});
