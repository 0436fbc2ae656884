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
