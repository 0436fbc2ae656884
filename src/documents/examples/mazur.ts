import type { BackstepDocument } from '../document.ts';
import type { ExampleFile } from './example.ts';

/**
 * M. Mazur, “A Step by Step Backpropagation Example” (2015), number for number. His error has a ½ that this loss has not, so the loss
 * here is twice his, and his rate of 0.5 is 0.25. He leaves the intercepts (his biases) as they are; here they are updated too.
 */
export const mazur: BackstepDocument = {
  format: 'backstep',
  version: 1,
  title: 'Mazur’s example',
  layers: [
    {
      W: [
        [0.15, 0.2],
        [0.25, 0.3],
      ],
      c: [0.35, 0.35],
      activation: 'sigmoid',
    },
    {
      W: [
        [0.4, 0.45],
        [0.5, 0.55],
      ],
      c: [0.6, 0.6],
      activation: 'sigmoid',
    },
  ],
  loss: 'rss',
  data: { x: [[0.05, 0.1]], y: [[0.01, 0.99]] },
  observation: 0,
  learningRate: 0.25,
};

export default {
  order: 60,
  document: mazur,
  look: 'The well-known 2-2-2 example, digit for digit; without his ½ the loss is twice his, and a rate of 0.25 is his 0.5.',
} satisfies ExampleFile;
