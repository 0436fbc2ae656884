const count = (n: number) => n.toLocaleString('en');

/** What can be wrong with a link: one sentence each. */
export const shareWords = {
  notALink: () => 'This link holds no network: what follows its # should begin with a version, as in “1.”.',
  version: (found: string) => `This link was made by another version of this page (${found}); this one reads version 1.`,
  damaged: () => 'This link is damaged: some of it is missing or was changed on the way.',
  tooLong: (length: number, limit: number) => `This link has ${count(length)} characters; at most ${count(limit)} can be read.`,
  tooLarge: (limit: number) => `This link unpacks to more than ${count(limit)} bytes, which no network needs.`,
  endless: (limit: number) => `This link holds a list of more than ${count(limit)} entries, which no network needs.`,
  noPlace: () => 'This link names no place of the walk: an iteration, a step and a number were expected.',
  noIteration: (limit: number) => `This link asks for an iteration that is not a whole number from 1 to ${count(limit)}.`,
  noStep: (limit: number) => `This link asks for a step that is not a whole number from 1 to ${limit}.`,
  noScalar: (step: number, limit: number) => `This link asks for a number of step ${step} that is not one of its ${limit}.`,
  noGrain: () => 'This link names no grain of the walk: “layer”, “matrix” or “scalar” was expected.',
  noSelected: () => 'This link selects a number that its network does not have.',
  notFinite: () => 'A parameter is no longer a finite number, so there is no link to it; walk back to before it overflowed.',

  // The sheet
  title: 'Share a link',
  intro: 'The link carries the whole network, its data, how it is trained and the step that you are at. Nothing is stored anywhere.',
  link: 'Link',
  length: (length: number) => `${count(length)} characters long.`,
  long: (length: number, limit: number) =>
    `${count(length)} characters long: many chat and mail programs cut links off after ${count(limit)}. Send the file instead.`,
  copy: 'Copy the link',
  save: 'Save the file',
  making: 'Making the link.',
  close: 'Close',
} as const;
