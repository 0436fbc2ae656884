import type { chapterWords as English } from '../en/chapter.ts';
import type { Words } from '../words.ts';

/** The chapter beside the lab. */
export const chapterWords: Words<typeof English> = {
  label: 'Kapitel',
  contents: 'Inhalt',
  contentsTitle: 'Das Kapitel, Teil für Teil',
  backToLesson: 'Zurück zur Lektion',
  close: 'Schließen',
  read: 'geöffnet',
  answered: 'geöffnet, Frage beantwortet',
  previous: 'Zurück',
  next: 'Weiter',
  formulas: 'Formeln in',
  modes: { symbols: 'Symbolen', numbers: 'Zahlen' },
  block: (name, shape) => `${name}, ${shape}`,
  gap: '…',
  unknown: 'eine Zahl, die noch kommt',
  notHere: 'Das geladene Netz hat keine solche Zahl. Geh zuerst zur Lektion zurück.',
  tryIt: 'Ausprobieren',
  watch: 'Achte auf:',
  undoIt: 'Rückgängig',
  misconception: 'Ein verlockender Gedanke',
  misprint: 'Im gedruckten Kapitel',
  numerator: 'Die Gleichungen hier stehen im Zählerlayout, wie im Kapitel; die Schrittkarte folgt der Einstellung.',
  loading: 'Die Lektion ist unterwegs.',
};
