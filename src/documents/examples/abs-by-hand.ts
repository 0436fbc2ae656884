import type { BackstepDocument } from '../document.ts';
import { absUntrained } from './abs-untrained.ts';
import type { ExampleFile } from './example.ts';

/** The chapter's own parameters for |x| (1.3): one channel for each side of 0. */
export const absByHand: BackstepDocument = {
  ...absUntrained,
  title: '|x| by hand',
  layers: [
    { W: [[1], [-1]], c: [0, 0], activation: 'relu' },
    { W: [[1, 1]], c: [0], activation: 'linear' },
  ],
};

export default {
  order: 20,
  document: absByHand,
  look: 'The parameters that make |x| exactly: one channel is live on each side of 0.',
} satisfies ExampleFile;
