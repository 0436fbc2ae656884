import type { ExampleFile } from './example.ts';
import { seededDocument } from './seeded.ts';

/** Five sigmoids in a row, each with a slope of at most a quarter: little of the gradient arrives at the first. */
export const vanishing = seededDocument({
  title: 'Five sigmoids',
  widths: [2, 3, 3, 3, 3, 1],
  hidden: 'sigmoid',
  loss: 'log',
  observations: 20,
  seed: 5,
});

export default {
  order: 80,
  document: vanishing,
  look: 'Walk back through five sigmoids: each shrinks the gradient, and hardly any reaches the first layer.',
} satisfies ExampleFile;
