import { chosenLanguage } from './words/choose.ts';
import { language, speak } from './words/language.ts';

// Words are read when a module is evaluated, so the language is settled before anything that has words. English waits for nothing: the
// page asks for the script of start.tsx from the first (build/preloadStart.ts).
void speak(chosenLanguage(location.search, null, [])).then(() => {
  document.documentElement.lang = language;
  return import('./start.tsx');
});
