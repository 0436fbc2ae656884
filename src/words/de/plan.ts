import type { planWords as English } from '../en/plan.ts';
import type { Words } from '../words.ts';

const stops = (count: number) => (count === 1 ? '1 Halt' : `${count} Halte`);
const numbers = (count: number) => (count === 1 ? '1 Zahl verdeckt' : `${count} Zahlen verdeckt`);

/** Words of the plan. */
export const planWords: Words<typeof English> = {
  title: 'Plan',
  intro:
    'Halte für den Unterricht: Jeder merkt sich das Netz, den Schritt, was verdeckt ist, und eine Notiz. Ein Klicker geht von einem zum nächsten. Der Plan wird mit dem Dokument gespeichert und reist in seinem Link mit.',
  close: 'Schließen',
  none: 'Noch kein Halt. Geh zu einem Schritt, verdecke, was die Klasse finden soll, und nimm ihn auf.',
  add: 'Diesen Moment aufnehmen',
  stop: (k) => `Halt ${k + 1}`,
  moment: (title, step, iteration) => `${title}, Schritt ${step}${iteration > 0 ? ` der Iteration ${iteration + 1}` : ''}`,
  all: 'alle Beobachtungen',
  coveredStep: 'der Schritt verdeckt',
  covered: (count) => numbers(count),
  note: (k) => `Notiz zu Halt ${k + 1}`,
  notePlaceholder: 'Was zu fragen, worauf zu zeigen ist',
  go: 'Dorthin',
  set: 'Auf diesen Moment setzen',
  up: 'Hinauf',
  down: 'Hinunter',
  remove: 'Entfernen',
  named: (label, k) => `${label}: Halt ${k + 1}`,
  clear: 'Den Plan entfernen',
  notFinite: 'Parameter sind hier über alle Zahlen hinausgewachsen, und keine Datei fasst sie: Dieser Moment lässt sich nicht behalten.',
  full: (most) => `Ein Plan hat höchstens ${stops(most)}.`,
  present: 'Von Anfang an vorführen',
  begin: 'Hier durchgehen',
  notes: 'Notizen in einem zweiten Fenster',
  blocked: 'Der Browser hat kein zweites Fenster geöffnet. Erlaube dieser Seite Pop-ups und versuche es noch einmal.',

  bar: 'Plan',
  of: (k, count) => `Halt ${k + 1} von ${count}`,
  next: 'Nächster Halt',
  previous: 'Halt davor',
  leave: 'Den Plan verlassen',
  at: (k, count, title) => `Halt ${k + 1} von ${count}: ${title}`,
  end: 'Das ist der letzte Halt des Plans.',
  beginning: 'Das ist der erste Halt des Plans.',
  edit: (k) => `Halt ${k + 1} des Plans`,

  notesTitle: 'Notizen',
  now: 'Jetzt',
  upNext: 'Danach',
  noNote: 'Keine Notiz zu diesem Halt.',
  last: 'Hier endet der Plan.',
  notRunning: 'Der Plan hat noch nicht begonnen.',
  start: 'Bei Halt 1 beginnen',
  clock: 'Uhrzeit',
  elapsed: 'Seit Beginn',
  restart: 'Die Uhr neu starten',
  lost: 'Das Fenster mit dem Plan ist geschlossen oder zeigt etwas anderes.',
  stillCovered: (count) => (count === 0 ? 'Nichts ist verdeckt.' : `${numbers(count)}: Der Weg weiter deckt zuerst auf.`),

  notAPlan: (most) => `Den Plan darin kann Backstep nicht lesen: Er hat eine Liste von höchstens ${stops(most)}, jeder mit einem Ort.`,
  noDocument: (k) => `Halt ${k + 1} des Plans nennt ein Dokument, das es nicht gibt.`,
  badStop: (k, sentence) => `Halt ${k + 1} des Plans: ${sentence}`,
  badCovered: (k) => `Halt ${k + 1} des Plans verdeckt eine Zahl, die sein Netz nicht hat.`,
  badRegime: (k) => `Halt ${k + 1} des Plans trainiert auf eine Weise, die es für sein Netz nicht gibt.`,
};
