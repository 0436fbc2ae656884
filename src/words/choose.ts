export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

const known = (name: string | null | undefined): Language | undefined => languages.find((language) => language === name);

/** A link's `?lang=de` goes first, then what was chosen on this device, then the browser's languages in their order. */
export function chosenLanguage(search: string, kept: Language | null, preferred: readonly string[]): Language {
  const linked = known(new URLSearchParams(search).get('lang'));
  // `de-AT` is German too.
  const liked = preferred.map((tag) => known(tag.toLowerCase().split('-')[0])).find((name) => name !== undefined);
  return linked ?? kept ?? liked ?? 'en';
}
