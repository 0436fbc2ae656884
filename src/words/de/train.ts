import type { trainWords as English } from '../en/train.ts';
import type { Words } from '../words.ts';

/** Beobachtungen mit ihren Nummern, so viele in eine Zeile passen. */
const named = (numbers: readonly number[], of: number) =>
  of > numbers.length ? `${numbers.join(', ')} und ${of - numbers.length} weitere` : numbers.join(', ').replace(/, (\d+)$/, ' und $1');

/** Words of training. Iterations are counted from 1, as on the timeline. */
export const trainWords: Words<typeof English> = {
  run: 'Start',
  pause: 'Anhalten',
  one: '1 Update',
  ten: '10 Updates',
  pace: 'Tempo',
  paceOf: (updates) => (updates === null ? 'so schnell es geht' : updates === 1 ? 'ein Update je Bild' : `${updates} Updates je Bild`),
  follows: 'Jedes Update folgt',
  modes: { all: 'allen Beobachtungen', some: 'einem Mini-Batch', one: 'einer Beobachtung' },
  size: 'Beobachtungen in einem Mini-Batch',
  of: 'aus',
  wrongSize: (most) => `Ein Mini-Batch hat hier 2 bis ${most} Beobachtungen.`,
  seed: 'Startwert der Reihenfolge',
  nextSeed: 'Nächster Startwert: eine andere Reihenfolge, und andere zurückgehalten',
  next: 'Nächster',
  heldOut: 'Zurückgehalten',
  share: (percent, out, of) => `${percent} %, ${out} von ${of}`,
  someFollow: (size, epoch, count, mean) =>
    `Jedes Update folgt ${mean ? 'dem Mittelwert' : 'der Summe'} der Gradienten von ${size} Beobachtungen. Eine Epoche, ${epoch} Updates, teilt alle ${count} einmal aus, in einer eigenen Reihenfolge, die aus dem Startwert gezogen wird.`,
  oneFollows: (count) =>
    `Jedes Update folgt dem Gradienten einer Beobachtung, wie in der Ansicht einer einzigen. Eine Epoche, ${count} Updates, geht alle einmal durch, in einer eigenen Reihenfolge, die aus dem Startwert gezogen wird.`,
  allFollow: (count, mean) =>
    `Jedes Update folgt ${mean ? 'dem Mittelwert' : 'der Summe'} der Gradienten ${count === 1 ? 'der einen Beobachtung' : `aller ${count} Beobachtungen`}.`,
  out: (count) =>
    count === 1
      ? '1 Beobachtung ist zurückgehalten: Kein Update folgt ihr, und in der Ansicht aller hat sie keine Spalte. In Bildern und Tabelle steht dafür ×.'
      : `${count} Beobachtungen sind zurückgehalten: Kein Update folgt ihnen, und in der Ansicht aller haben sie keine Spalte. In Bildern und Tabelle steht dafür ×.`,
  frozen: (count) =>
    count === 1 ? '1 Parameter ist eingefroren: Kein Update ändert ihn.' : `${count} Parameter sind eingefroren: Kein Update ändert sie.`,
  thisUpdate: (update, of, epoch, numbers, count) =>
    `Update ${update} von ${of} in Epoche ${epoch}: ${count === 1 ? 'Beobachtung' : 'Beobachtungen'} ${named(numbers, count)}.`,
  rows: {
    follow: (n) => `Beobachtung ${n} folgen, zurückgehalten`,
    heldOut: (out, of) => `× ${out} von ${of} zurückgehalten: Kein Update folgt ${out === 1 ? 'ihr' : 'ihnen'}.`,
  },
  freeze: {
    button: (layer, frozen) => `Parameter von Schicht ${layer} einfrieren${frozen > 0 ? `, ${frozen} eingefroren` : ''}`,
    label: (layer) => `Eingefrorene Parameter von Schicht ${layer}`,
    note: (frozen, of) =>
      frozen === 0
        ? 'Ein eingefrorener Parameter behält seinen Wert in jedem Update.'
        : `${frozen} von ${of} eingefroren: Kein Update ändert ${frozen === 1 ? 'ihn' : 'sie'}.`,
    picked: 'Das oben gewählte Gewicht und sein Achsenabschnitt:',
    freeze: (name) => `${name} einfrieren`,
    release: (name) => `${name} freigeben`,
  },
  edit: {
    follows: (mode) => ({ all: 'mit allen Beobachtungen trainieren', some: 'in Mini-Batches trainieren', one: 'einzeln trainieren' })[mode],
    size: (size) => `Mini-Batches von ${size}`,
    seed: (seed) => `Startwert der Reihenfolge auf ${seed}`,
    heldOut: (percent) => `${percent} % zurückhalten`,
  },
  keys: { training: 'trainiert', heldOut: 'zurückgehalten' },
  perObservation: 'Beide sind Mittelwerte je Beobachtung, also vergleichbar.',
  readBoth: (iteration, training, heldOut) => `Iteration ${iteration + 1}: Verlust ${training}, zurückgehalten ${heldOut}`,
  runs: 'Das Training läuft neben der Seite her; wenn es anhält, zeigt die Bühne die Iteration, die es erreicht hat, und du kannst in jede davor hineingehen.',
  curve: 'Verlust über die Iterationen',
  log: 'Logarithmisch',
  axis: 'Iteration',
  jump: 'Verlust einer Iteration: die Pfeiltasten lesen ihn vor, Enter geht hin',
  readout: (iteration, loss) => `Iteration ${iteration + 1}: Verlust ${loss}`,
  goTo: (iteration) => `Zu Iteration ${iteration + 1}`,
  running: (iteration) => `Training, Iteration ${iteration + 1}`,
  diverged: (iteration, loss, shown, layer, largest, rate) =>
    `In Iteration ${iteration + 1} angehalten: Das nächste Update brächte den Verlust auf ${Number.isFinite(loss) ? shown : 'eine Zahl, die zu groß zum Speichern ist,'} und einen Parameter von Schicht ${layer} auf den Betrag ${largest}. Mit η = ${rate} schießt jedes Update weiter übers Ziel hinaus als das davor.`,
  ofSum: (count) =>
    `Ein Update folgt der Summe über ${count} Beobachtungen; eine Lernrate wirkt deshalb ${count}-mal so weit wie beim Mittelwert.`,
  smaller: (rate) => `Neu beginnen mit η = ${rate}`,
  failed:
    'Der Teil der Seite, der trainiert, ließ sich nicht starten. Nichts ist verloren; lade die Seite neu, um es noch einmal zu versuchen.',
};
