import type { shareWords as English } from '../en/share.ts';
import type { Words } from '../words.ts';

const count = (n: number) => n.toLocaleString('de');

/** What can be wrong with a link: one sentence each. */
export const shareWords: Words<typeof English> = {
  notALink: () => 'Dieser Link enthält kein Netz: Nach seinem # sollte zuerst eine Version stehen, etwa „1.“.',
  version: (found) => `Dieser Link stammt von einer anderen Version dieser Seite (${found}); diese liest Version 1.`,
  damaged: () => 'Dieser Link ist beschädigt: Unterwegs ging etwas verloren oder wurde verändert.',
  tooLong: (length, limit) => `Dieser Link hat ${count(length)} Zeichen; höchstens ${count(limit)} lassen sich lesen.`,
  tooLarge: (limit) => `Dieser Link ist ausgepackt größer als ${count(limit)} Bytes, die kein Netz braucht.`,
  endless: (limit) => `Dieser Link enthält eine Liste von mehr als ${count(limit)} Einträgen, die kein Netz braucht.`,
  noPlace: () => 'Dieser Link nennt keine Stelle des Durchgangs: Erwartet werden eine Iteration, ein Schritt und eine Zahl.',
  noIteration: (limit) => `Dieser Link verlangt eine Iteration, die keine ganze Zahl von 1 bis ${count(limit)} ist.`,
  noStep: (limit) => `Dieser Link verlangt einen Schritt, der keine ganze Zahl von 1 bis ${limit} ist.`,
  noScalar: (step, limit) => `Dieser Link verlangt eine Zahl von Schritt ${step}, die keine seiner ${limit} ist.`,
  noGrain: () => 'Dieser Link nennt keine Schrittweite: Erwartet wird „layer“, „matrix“ oder „scalar“.',
  noSelected: () => 'Dieser Link wählt eine Zahl aus, die sein Netz nicht hat.',
  notFinite: () =>
    'Ein Parameter ist keine endliche Zahl mehr, deshalb gibt es keinen Link dazu; geh zurück zu einer Stelle, bevor er übergelaufen ist.',

  // The sheet
  title: 'Link teilen',
  intro:
    'Der Link trägt das ganze Netz, seine Daten, wie es trainiert wird, und den Schritt, bei dem du bist. Nirgends wird etwas gespeichert.',
  link: 'Link',
  length: (length) => `${count(length)} Zeichen lang.`,
  long: (length, limit) =>
    `${count(length)} Zeichen lang: Viele Chat- und Mailprogramme schneiden Links nach ${count(limit)} ab. Schick stattdessen die Datei.`,
  copy: 'Link kopieren',
  save: 'Datei speichern',
  making: 'Der Link entsteht.',
  close: 'Schließen',
};
