import type { ExampleFile } from './example.ts';
import { seededDocument } from './seeded.ts';

/** Two inputs, a yes or no: the log loss and its sigmoid, whose derivatives cancel to ŷ − y (chapter 2.3). */
export const logLoss = seededDocument({
  title: 'Yes or no',
  widths: [2, 3, 1],
  hidden: 'relu',
  loss: 'log',
  observations: 40,
  seed: 24,
});

export default {
  order: 40,
  document: logLoss,
  look: 'Log loss and sigmoid together: the gradient at the output is simply ŷ − y.',
} satisfies ExampleFile;
