import type { Language } from './choose.ts';

type German = typeof import('./de/index.ts');

/** The language of the page; it is settled before anything that has words is evaluated (main.ts), and stays until the page is loaded again. */
export let language: Language = 'en';
/** The German words, where they are the ones that are spoken. English is in the modules themselves and needs no loading. */
export let german: German | null = null;

/** Settles the language. Where its words cannot be had, the page speaks English rather than not at all. */
export async function speak(chosen: Language): Promise<void> {
  if (chosen !== 'de') return;
  try {
    german = await import('./de/index.ts');
    language = chosen;
  } catch {
    // English it is.
  }
}
