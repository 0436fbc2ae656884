import type { keepWords as English } from '../en/keep.ts';
import type { Words } from '../words.ts';

/** What is kept on this device. */
export const keepWords: Words<typeof English> = {
  trouble: {
    forbidden:
      'Dieser Browser hebt für diese Seite nichts auf, deine Arbeit bleibt also nur, bis du sie schließt; speichere als Datei, was du später noch haben willst.',
    full: 'Auf diesem Gerät ist für diese Seite kein Platz mehr, deine letzten Änderungen werden also nicht aufgehoben; speichere sie als Datei.',
  },
};
