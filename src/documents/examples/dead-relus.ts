import type { BackstepDocument } from '../document.ts';
import type { ExampleFile } from './example.ts';

/** Three ReLUs of which two have intercepts so low that no observation switches them on: no gradient ever reaches them. */
export const deadRelus: BackstepDocument = {
  format: 'backstep',
  version: 1,
  title: 'Dead ReLUs',
  layers: [
    { W: [[0.7], [0.9], [-0.6]], c: [0.5, -4, -3], activation: 'relu' },
    { W: [[0.5, 1.1, -0.9]], c: [0.2], activation: 'linear' },
  ],
  loss: 'rss',
  data: {
    x: [[1.2], [-1.8], [-1], [-0.4], [0.3], [0.8], [1.5], [2]],
    y: [[1.3], [1.7], [1.1], [0.3], [0.4], [0.7], [1.6], [1.9]],
  },
  observation: 0,
  learningRate: 0.05,
};

export default {
  order: 70,
  document: deadRelus,
  look: 'Two of the three ReLUs are off for every observation: their gradients are 0, so they stay off.',
} satisfies ExampleFile;
