import { keptLanguage } from '../../keep/language.ts';
import { languages, type Language } from '../../words/choose.ts';
import { language } from '../../words/language.ts';
import { settingsWords as words } from '../../words/settings.ts';
import { Choice } from './Choice.tsx';

/** Words are settled when the page is loaded, so another language loads it again; the work of this tab is kept over that. */
function choose(chosen: Language): void {
  keptLanguage.write(chosen);
  const address = new URL(location.href);
  // A link's language would go before the one that is chosen here.
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
  location.reload();
}

export const LanguageChoice = () => <Choice {...words.language} values={languages} chosen={language} onChoose={choose} />;
