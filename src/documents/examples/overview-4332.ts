import type { ExampleFile } from './example.ts';
import { seededDocument } from './seeded.ts';

/** The network of the chapter's overview (1.1): four inputs, two hidden layers of three, two targets. */
export const overview4332 = seededDocument({
  title: 'Two targets',
  widths: [4, 3, 3, 2],
  hidden: 'relu',
  loss: 'rss',
  observations: 24,
  seed: 1943,
});

export default {
  order: 30,
  document: overview4332,
  look: 'Four inputs, two hidden layers of three, two targets: every gradient is a matrix now.',
} satisfies ExampleFile;
