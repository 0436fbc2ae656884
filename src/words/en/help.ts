import type { Command } from '../../lab/keys.ts';

/** The help sheet. */
export const helpWords = {
  title: 'Keys',
  close: 'Close',
  intro:
    'Step through the network with the arrow keys. Point at any number to see it everywhere, and the numbers it was made from. Type into any field on the right, drag x in the plot, or drag a weight on its edge.',
  commands: {
    next: 'One step on',
    previous: 'One step back',
    first: 'First step; once more: the very beginning',
    last: 'Last step of this iteration',
    play: 'Play or pause',
    layer: 'Step a layer at a time',
    matrix: 'Step a matrix at a time',
    scalar: 'Step a number at a time',
    followUp: 'Follow the neuron above',
    followDown: 'Follow the neuron below',
    predict: 'Predict each step before it is shown, or no longer',
    coverSteps: 'Ask the room: cover what each step computes, or no longer',
    uncover: 'Uncover the next number',
    uncoverAll: 'Uncover all numbers',
    coverOne: 'Cover the number that is pointed at, or uncover it',
    learn: 'Show or hide the chapter',
    nextLesson: 'Next lesson',
    previousLesson: 'Previous lesson',
    undo: 'Undo',
    redo: 'Redo',
    open: 'Open a document',
    save: 'Save this document',
    present: 'Present: stage and card as large as the window',
    leave: 'Leave the presentation',
    settings: 'Settings of notation and theme',
    help: 'This sheet',
  } satisfies Record<Command, string>,
  or: 'or',
  numbers: 'With a number focused by the keyboard, the arrow keys move to the numbers around it.',
} as const;
