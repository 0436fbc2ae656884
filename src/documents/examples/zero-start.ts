import type { BackstepDocument } from '../document.ts';
import type { ExampleFile } from './example.ts';

/** Every parameter begins at 0: the hidden neurons are alike, get alike gradients, and stay alike for ever. */
export const zeroStart: BackstepDocument = {
  format: 'backstep',
  version: 1,
  title: 'All zeros',
  layers: [
    {
      W: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      c: [0, 0, 0],
      activation: 'sigmoid',
    },
    { W: [[0, 0, 0]], c: [0], activation: 'linear' },
  ],
  loss: 'rss',
  data: {
    x: [
      [1, -0.5],
      [0.4, 1.2],
      [-1.1, 0.3],
      [-0.6, -0.9],
    ],
    y: [[1.5], [0.2], [-0.8], [0.1]],
  },
  observation: 0,
  learningRate: 0.1,
};

export default {
  order: 90,
  document: zeroStart,
  look: 'Every parameter is 0 at first: the hidden neurons get the same gradients and stay the same for ever.',
} satisfies ExampleFile;
