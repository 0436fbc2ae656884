import type { BackstepDocument } from '../document.ts';
import type { ExampleFile } from './example.ts';
import { absoluteValueData } from './scatter.ts';

/** The network that the page opens on: untrained, so that no gradient is 0 but where a ReLU is off. */
export const absUntrained: BackstepDocument = {
  format: 'backstep',
  version: 1,
  title: '|x|, untrained',
  layers: [
    { W: [[0.8], [-0.5]], c: [0.1, 0.2], activation: 'relu' },
    { W: [[0.9, 1.2]], c: [-0.1], activation: 'linear' },
  ],
  loss: 'rss',
  data: absoluteValueData(),
  observation: 0,
  learningRate: 0.05,
};

export default {
  order: 10,
  document: absUntrained,
  look: 'Two ReLUs that have not learnt |x| yet: follow how the gradients would bend them.',
} satisfies ExampleFile;
