/** Each is called by its own name where it can be chosen. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const known = (name: string | null): Language | null => (name !== null && Object.hasOwn(languages, name) ? (name as Language) : null);

/** A link's `?lang=de` goes first, then what was chosen on this device, then the browser's languages in their order. */
export function chosenLanguage(search: string, kept: Language | null, preferred: readonly string[]): Language {
  const linked = known(new URLSearchParams(search).get('lang'));
  // `de-AT` is German too.
  const liked = preferred.map((tag) => known(tag.toLowerCase().split('-')[0] ?? '')).find((name) => name !== null);
  return linked ?? kept ?? liked ?? 'en';
}
