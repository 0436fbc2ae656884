/** Words of the plan: stops of a lesson that is given in class. Stops are counted from 1. */
const stops = (count: number) => (count === 1 ? '1 stop' : `${count} stops`);
const numbers = (count: number) => (count === 1 ? '1 number covered' : `${count} numbers covered`);

export const planWords = {
  // The sheet
  title: 'Plan',
  intro:
    'Stops for a class: each keeps the network, the step, what is covered and a note. A clicker goes from one to the next. The plan is saved with the document and travels in its link.',
  close: 'Close',
  none: 'No stops yet. Go to a step, cover what the class is to find, and add it.',
  add: 'Add this moment',
  stop: (k: number) => `Stop ${k + 1}`,
  moment: (title: string, step: number, iteration: number) =>
    `${title}, step ${step}${iteration > 0 ? ` of iteration ${iteration + 1}` : ''}`,
  all: 'all observations',
  coveredStep: 'the step covered',
  covered: (count: number) => numbers(count),
  note: (k: number) => `Note for stop ${k + 1}`,
  notePlaceholder: 'What to ask, what to point at',
  go: 'Go there',
  set: 'Set to this moment',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  named: (label: string, k: number) => `${label}: Stop ${k + 1}`,
  clear: 'Remove the plan',
  notFinite: 'Parameters have outgrown all numbers here, and no file can hold them: this moment cannot be kept.',
  full: (most: number) => `A plan has at most ${stops(most)}.`,
  present: 'Present from the start',
  begin: 'Go through it here',
  notes: 'Notes in a second window',
  blocked: 'The browser did not open a second window. Allow pop-ups for this page and try again.',

  // Going through it
  bar: 'Plan',
  of: (k: number, count: number) => `Stop ${k + 1} of ${count}`,
  next: 'Next stop',
  previous: 'Stop before',
  leave: 'Leave the plan',
  at: (k: number, count: number, title: string) => `Stop ${k + 1} of ${count}: ${title}`,
  end: 'This is the last stop of the plan.',
  beginning: 'This is the first stop of the plan.',
  edit: (k: number) => `stop ${k + 1} of the plan`,

  // The window of notes
  notesTitle: 'Notes',
  now: 'Now',
  upNext: 'Next',
  noNote: 'No note for this stop.',
  last: 'The plan ends here.',
  notRunning: 'The plan has not begun.',
  start: 'Begin at stop 1',
  clock: 'Time',
  elapsed: 'Since the beginning',
  restart: 'Start the clock again',
  lost: 'The window with the plan is closed, or shows something else.',
  stillCovered: (count: number) => (count === 0 ? 'Nothing is covered.' : `${numbers(count)}: the way on uncovers first.`),

  // What cannot be read
  notAPlan: (most: number) =>
    `The plan in it is not one that Backstep can read: it has a list of at most ${stops(most)}, each with a place.`,
  noDocument: (k: number) => `Stop ${k + 1} of the plan names a document that is not there.`,
  badStop: (k: number, sentence: string) => `Stop ${k + 1} of the plan: ${sentence}`,
  badCovered: (k: number) => `Stop ${k + 1} of the plan covers a number that its network does not have.`,
  badRegime: (k: number) => `Stop ${k + 1} of the plan trains in a way that its network does not have.`,
} as const;
