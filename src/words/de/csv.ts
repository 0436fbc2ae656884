import type { csvWords as English } from '../en/csv.ts';
import type { Words } from '../words.ts';

const count = (n: number, one: string, many: string) => `${n.toLocaleString('de')} ${n === 1 ? one : many}`;
const rowsOf = (n: number) => count(n, 'Zeile', 'Zeilen');
const both = (inputs: number, outputs: number, out: readonly [string, string]) =>
  `${count(inputs, 'Eingabe', 'Eingaben')} und ${count(outputs, ...out)}`;
const targets = ['Zielwert', 'Zielwerte'] as const;

/** Words of data from a table: a CSV, or cells copied from a spreadsheet. */
export const csvWords: Words<typeof English> = {
  title: 'Daten aus einer Tabelle',
  close: 'Schließen, ohne die Daten zu ändern',
  pasted: 'Eingefügter Text',
  drop: 'Tabelle hier ablegen, um sie zu lesen',
  found: (rows, columns) => `${rowsOf(rows)} mit ${count(columns, 'Spalte', 'Spalten')}.`,
  waiting: 'Füge Zellen aus einer Tabellenkalkulation oder den Text einer CSV ein, wähle eine Datei oder lege sie hier ab.',
  field: 'Zeilen',
  read: 'Diese Zeilen lesen',
  choose: 'Datei wählen …',
  unnamed: (column) => `Spalte ${column}`,

  separator: 'Spalten getrennt durch',
  separators: { ',': 'Kommas', ';': 'Semikolons', '\t': 'Tabulatoren', ' ': 'Leerzeichen' },
  decimal: 'Dezimalzeichen',
  decimals: { '.': 'Punkt, 0.5', ',': 'Komma, 0,5' },
  named: 'Die erste Zeile enthält Namen',

  columns: 'Spalten',
  heads: { name: 'Spalte', role: 'Verwenden als', values: 'Werte', mean: 'Mittelwert', deviation: 'Abweichung' },
  role: (name) => `${name} verwenden als`,
  roles: { input: 'Eingabe', target: 'Zielwert', out: 'Weglassen' },
  coding: (name) => `Was aus ${name} wird`,
  codings: { number: 'Zahlen', classes: 'Klassen' },
  classes: (values) =>
    values.length <= 2 ? values.map((value, k) => `${value} → ${k}`).join(', ') : `0 oder 1 für jede von ${values.join(', ')}`,
  words: 'Text, für Klassen zu verschieden',
  constant: 'In jeder Zeile gleich',
  counts: 'Zählt die Zeilen',

  standardise: { input: 'Eingaben standardisieren', target: 'Zielwerte standardisieren' },
  standardiseNote: 'Jede Zahl minus den Mittelwert ihrer Spalte, geteilt durch deren Abweichung.',
  deviation: 'Abweichung',
  deviations: { population: 'einer Grundgesamtheit, ÷ N', sample: 'einer Stichprobe, ÷ (N − 1)' },

  flaw: (column, text, line) =>
    column === null
      ? `Zeile ${line} hat ${text} Zellen, mehr als es Spalten gibt`
      : `in Zeile ${line} ist ${column} ${text === '' ? 'leer' : `„${text}“`}`,
  flaws: (flaws, all) =>
    `${rowsOf(all)} ${all === 1 ? 'ist' : 'sind'} nicht zu gebrauchen: ${flaws.join('; ')}${all > flaws.length ? '; und so weiter' : ''}.`,
  allLines: 'Alle diese Zeilen',
  leaveOut: (rows) => (rows === 1 ? 'Diese Zeile weglassen' : `Diese ${rows.toLocaleString('de')} Zeilen weglassen`),

  fit: (widths, inputs, outputs) => `Das Netz zu ${widths.join('-')} machen, für ${both(inputs, outputs, targets)}`,
  fitNote: 'Gewichte zwischen Neuronen, die bleiben, werden behalten; neue werden klein gezogen.',
  losses: {
    log: 'Log-Verlust mit einem Sigmoid am Ende, wie Klassen ihn verlangen',
    rss: 'Quadratischer Verlust mit linearer Ausgabe, da der Log-Verlust Zielwerte von 0 bis 1 braucht',
  },

  preview: 'Die ersten Zeilen, wie das Netz sie bekommt',
  line: 'Zeile',
  put: (rows) => `${rowsOf(rows)} übernehmen`,
  cancel: 'Abbrechen',

  noInput: () => 'Wähle eine Spalte als Eingabe.',
  noTarget: () => 'Wähle eine Spalte als Zielwert.',
  noRows: () => 'Hier sind keine Zeilen mit Zahlen.',
  tooMany: (rows, limit) => `Es gibt höchstens ${limit.toLocaleString('de')} Beobachtungen; hier sind ${rowsOf(rows)}.`,
  flawed: (rows) =>
    rows === 1
      ? 'Eine Zeile hat eine Lücke oder Text, wo eine Zahl stehen muss: lass die Zeile weg oder ihre Spalte.'
      : `${rows.toLocaleString('de')} Zeilen haben Lücken oder Text, wo Zahlen stehen müssen: lass die Zeilen weg oder eine Spalte.`,
  unfit: (inputs, outputs, found, wanted) =>
    `Das Netz hat ${both(inputs, outputs, ['Ausgabe', 'Ausgaben'])}, diese Spalten ergeben ${both(found, wanted, targets)}: lass es anpassen oder wähle andere Spalten.`,
  noClipboard: () => 'Die Zwischenablage ist hier nicht lesbar: füge mit der Tastatur oder dem Menü des Felds ein.',
  said: (rows, widths) => `Jetzt ${count(rows, 'Beobachtung', 'Beobachtungen')}. Das Netz ist ${widths.join('-')}.`,
};
