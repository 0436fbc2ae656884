import type { noticeWords as English } from '../en/notice.ts';
import type { Words } from '../words.ts';

/** What the page says about itself: newer versions, and parts that could not be loaded. */
export const noticeWords: Words<typeof English> = {
  newer: 'Es gibt eine neue Version; deine Arbeit bleibt erhalten.',
  load: 'Die neue Version laden',
  later: 'Später',
  missing: 'Ein Teil dieser Seite ließ sich nicht laden: Lade die Seite neu, deine Arbeit bleibt erhalten.',
  missingNotKept:
    'Ein Teil dieser Seite ließ sich nicht laden, und nichts bewahrt deine Arbeit auf diesem Gerät auf: Speichere sie und lade die Seite dann neu.',
  again: 'Die Seite neu laden',
  save: 'Speichern',
  away: 'Gerade ist kein Netz da. Alles bleibt, wie es ist; versuche es später noch einmal.',
};
