import type { BackstepDocument } from '../document.ts';
import type { ExampleFile } from './example.ts';

/** A sigmoid that is sure of the wrong answer: its slope is nearly 0, so under the squared loss next to nothing comes back. */
export const saturated: BackstepDocument = {
  format: 'backstep',
  version: 1,
  title: 'Sure and wrong',
  layers: [
    { W: [[1.5], [-1]], c: [0.5, 1], activation: 'relu' },
    { W: [[3, 1]], c: [-2], activation: 'sigmoid' },
  ],
  loss: 'rss',
  data: { x: [[2], [1], [-1], [-2]], y: [[0], [0], [1], [1]] },
  observation: 0,
  learningRate: 0.5,
};

export default {
  order: 100,
  document: saturated,
  look: 'The loss is nearly as large as it can be, yet hardly any gradient comes back; switch to the log loss and it does.',
} satisfies ExampleFile;
