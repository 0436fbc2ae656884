import { seeded, normal } from '../../core/rng.ts';
import type { BackstepDocument } from '../document.ts';
import type { ExampleFile } from './example.ts';

const rng = seeded(7);
// Plus 0, since −0 would not come back from a file.
const rounded = (value: number) => Math.round(value * 100) / 100 + 0;
const x = [-0.7, ...Array.from({ length: 39 }, (_, n) => rounded(-2 + (4 * n) / 38))];
const noisy = (value: number) => rounded(value + 0.08 * normal(rng));

/** One input, two targets that have nothing to do with each other but x: both rows of W⁽²⁾ read the same hidden neurons. */
export const twoWaves: BackstepDocument = {
  format: 'backstep',
  version: 1,
  title: 'One input, two targets',
  layers: [
    { W: [[1.4], [-1.1], [0.6], [-1.8]], c: [0.3, -0.4, 0.9, -0.7], activation: 'sigmoid' },
    {
      W: [
        [1.2, -0.8, 0.5, -0.6],
        [-0.7, 0.9, -0.4, 1.1],
      ],
      c: [-0.2, 0.3],
      activation: 'linear',
    },
  ],
  loss: 'rss',
  data: { x: x.map((at) => [at]), y: x.map((at) => [noisy(Math.sin(1.6 * at)), noisy(0.5 * at * at - 0.6)]) },
  observation: 0,
  learningRate: 0.05,
};

export default {
  order: 35,
  document: twoWaves,
  look: 'Two targets share one hidden layer: its gradient adds up what both errors ask of it, and each row of W⁽²⁾ hears of its own only.',
} satisfies ExampleFile;
