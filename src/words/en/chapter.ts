/** The chapter beside the lab. */
export const chapterWords = {
  label: 'Chapter',
  contents: 'Contents',
  contentsTitle: 'The chapter, part by part',
  backToLesson: 'Back to the lesson',
  close: 'Close',
  read: 'opened',
  answered: 'opened, question answered',
  previous: 'Previous',
  next: 'Next',
  formulas: 'Formulas in',
  modes: { symbols: 'Symbols', numbers: 'Numbers' },
  /** A block that a symbol stands for, and its shape. */
  block: (name: string, shape: string) => `${name}, ${shape}`,
  /** A number that the walk has not come to. */
  gap: '…',
  unknown: 'a number still to come',
  notHere: 'The network that is loaded has no such number. Go back to the lesson first.',
  tryIt: 'Try it',
  watch: 'Watch:',
  undoIt: 'Undo',
  misconception: 'A tempting thought',
  misprint: 'In the printed chapter',
  numerator: 'The equations here are in numerator layout, as in the chapter; the step card follows the setting.',
  loading: 'The lesson is on its way.',
} as const;
