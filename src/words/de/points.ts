import type { pointWords as English } from '../en/points.ts';
import type { Words } from '../words.ts';

/** Words of observations as points of a plot. */
export const pointWords: Words<typeof English> = {
  label: 'Punkte',
  drag: 'zieh einen Punkt',
  click: 'klick, wohin er soll',
  keys: 'Pfeile bewegen, Enter fügt hinzu, Entf entfernt',
  add: 'Punkt hinzufügen',
  remove: (n) => `Punkt ${n} entfernen`,
  handle: (n) => `Eingaben von Beobachtung ${n}: Pfeiltasten bewegen sie, Enter fügt eine hinzu, Entf entfernt sie`,
  at: (first, second) => `${first}, ${second}`,
};
