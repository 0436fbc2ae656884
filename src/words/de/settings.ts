import type { settingsWords as English } from '../en/settings.ts';
import type { Words } from '../words.ts';

/** The settings sheet. */
export const settingsWords: Words<typeof English> = {
  title: 'Einstellungen',
  close: 'Schließen',
  intro: 'Wie die Seite schreibt. Zahlen, Dateien und Links bleiben, was sie sind.',
  /** Each language in itself. */
  language: { name: 'Sprache', choices: { en: 'English', de: 'Deutsch' } },
  theme: {
    name: 'Farbschema',
    choices: { system: 'System', light: 'Hell', dark: 'Dunkel', projector: 'Beamer' },
  },
  presentIn: {
    name: 'Beim Vorführen ist das Farbschema',
    choices: { projector: 'Beamer', same: 'dasselbe' },
  },
  digits: {
    name: 'Nachkommastellen, mit denen Zahlen gezeigt werden',
    choices: { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6' },
  },
  fractions: {
    name: 'Zahlen, die einfache Brüche sind, erscheinen als',
    choices: { decimals: 'Dezimalzahlen', fractions: 'Brüche' },
  },
  uncovering: {
    name: 'Wird die Klasse gefragt, deckt „weiter“ auf',
    choices: { one: 'Eine Zahl', all: 'Alle Zahlen', none: 'Keine: es geht weiter' },
  },
  base: {
    name: 'Neuronen, Zeilen und Beobachtungen zählen ab',
    choices: { 0: '0', 1: '1' },
  },
  names: {
    name: 'Achsenabschnitte und Aktivierungen heißen',
    choices: { cz: 'c und z', ba: 'b und a' },
  },
  layout: {
    name: 'Ableitungen sind angeordnet',
    choices: { numerator: 'Nach dem Zähler', denominator: 'Nach dem Nenner' },
  },
  reduction: {
    name: 'Der Verlust aller Beobachtungen ist',
    choices: { sum: 'ihre Summe', mean: 'ihr Mittelwert' },
  },
};
