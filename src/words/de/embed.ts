import type { embedWords as English } from '../en/embed.ts';
import type { Words } from '../words.ts';

const listed = (names: readonly string[]) => names.map((name) => `„${name}“`).join(', ');
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Words around the embedded lab. */
export const embedWords: Words<typeof English> = {
  title: (network) => `Backstep: ${network}`,
  openAlone: 'In Backstep öffnen',
  noPart: (name, known) => `„${short(name)}“ ist kein Teil, der gezeigt werden kann; es gibt ${listed(known)}.`,
  noTheme: (name, known) => `„${short(name)}“ ist kein Farbschema; es gibt ${listed(known)}.`,
  noOrigin: (text) => `„${short(text)}“ ist kein Ursprung, wie https://school.example einer ist; gehört werden nur Seiten dieses Servers.`,
  noExample: (key) => `Es gibt kein Beispiel „${short(key)}“.`,
  noMessage: () => 'Eine Nachricht ist ein Objekt mit dem Typ „backstep.load“, „backstep.go“ oder „backstep.get“.',
  noPlace: () =>
    'Eine Stelle wird durch ganze Zahlen angegeben: Iteration und Zahl ab 0, Schritt ab 1; die Schrittweite ist „layer“, „matrix“ oder „scalar“.',

  // In the sheet that shares
  heading: 'Auf eine eigene Seite setzen',
  snippet: 'HTML zum Einfügen',
  text: 'Zeigt Bühne, Schritt und Zeitleiste ohne den Rahmen darum; die Größe bestimmt deine Seite.',
  copy: 'HTML kopieren',
};
