import type { BackstepDocument } from '../document.ts';
import type { ExampleFile } from './example.ts';

/** Exclusive or: no straight line parts the ones from the zeros, so it takes a hidden layer. These parameters can be trained to it. */
export const xor: BackstepDocument = {
  format: 'backstep',
  version: 1,
  title: 'Exclusive or',
  layers: [
    {
      W: [
        [1.2, -0.9],
        [-0.8, 1.1],
        [0.5, 0.6],
      ],
      c: [0.1, -0.1, -0.3],
      activation: 'sigmoid',
    },
    { W: [[0.7, 0.9, -0.6]], c: [-0.2], activation: 'sigmoid' },
  ],
  loss: 'log',
  data: {
    x: [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
    y: [[0], [1], [1], [0]],
  },
  observation: 1,
  learningRate: 0.5,
};

export default {
  order: 50,
  document: xor,
  look: 'No line parts these four points; see which hidden neurons would have to turn, and how far one update turns them.',
} satisfies ExampleFile;
