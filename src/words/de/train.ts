import type { trainWords as English } from '../en/train.ts';
import type { Words } from '../words.ts';

/** Words of training. Iterations are counted from 1, as on the timeline. */
export const trainWords: Words<typeof English> = {
  run: 'Start',
  pause: 'Anhalten',
  one: '1 Update',
  ten: '10 Updates',
  pace: 'Tempo',
  paceOf: (updates) => (updates === null ? 'so schnell es geht' : updates === 1 ? 'ein Update je Bild' : `${updates} Updates je Bild`),
  what: (count, mean) =>
    `Jedes Update folgt ${mean ? 'dem Mittelwert' : 'der Summe'} der Gradienten ${count === 1 ? 'der einen Beobachtung' : `aller ${count} Beobachtungen`}. Das Training läuft neben der Seite her; wenn es anhält, zeigt die Bühne die Iteration, die es erreicht hat, und du kannst in jede davor hineingehen.`,
  curve: 'Verlust über die Iterationen',
  log: 'Logarithmisch',
  axis: 'Iteration',
  jump: 'Verlust einer Iteration: die Pfeiltasten lesen ihn vor, Enter geht hin',
  readout: (iteration, loss) => `Iteration ${iteration + 1}: Verlust ${loss}`,
  goTo: (iteration) => `Zu Iteration ${iteration + 1}`,
  running: (iteration) => `Training, Iteration ${iteration + 1}`,
  diverged: (iteration, loss, shown, layer, largest, rate) =>
    `In Iteration ${iteration + 1} angehalten: Das nächste Update brächte den Verlust auf ${Number.isFinite(loss) ? shown : 'eine Zahl, die zu groß zum Speichern ist,'} und einen Parameter von Schicht ${layer} auf den Betrag ${largest}. Mit η = ${rate} schießt jedes Update weiter übers Ziel hinaus als das davor.`,
  ofSum: (count) =>
    `Ein Update folgt der Summe über ${count} Beobachtungen; eine Lernrate wirkt deshalb ${count}-mal so weit wie beim Mittelwert.`,
  smaller: (rate) => `Neu beginnen mit η = ${rate}`,
  failed:
    'Der Teil der Seite, der trainiert, ließ sich nicht starten. Nichts ist verloren; lade die Seite neu, um es noch einmal zu versuchen.',
};
