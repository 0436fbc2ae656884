import { keptLanguage } from './keep/language.ts';
import { chosenLanguage } from './words/choose.ts';
import { language, speak } from './words/language.ts';

// On somebody else's page nothing of one's own counts.
const kept = new URLSearchParams(location.search).has('embed') ? null : keptLanguage.read();
// Words are read when a module is evaluated, so the language is settled before anything that has words. English waits for nothing: the
// page asks for the script of start.tsx from the first (build/preloadStart.ts).
void speak(chosenLanguage(location.search, kept, navigator.languages))
  .then(() => {
    document.documentElement.lang = language;
    return import('./start.tsx');
  })
  .catch((error: unknown) => {
    document.querySelector(`p[lang="${language}"]`)?.removeAttribute('hidden');
    throw error;
  });
