import { expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import type { TrainingNews } from './orders.ts';
import { pack, unpack } from './packed.ts';

it('news comes out as it went in, losses with and without any held out', () => {
  const losses = [
    { iteration: 0, loss: 12.5, mean: 0.125, heldOut: null },
    { iteration: 64, loss: 1 / 3, mean: 1 / 300, heldOut: 0.1 + 0.2 },
  ];
  const standing = { iteration: 64, losses, network: absUntrained, divergence: null, running: true };
  const news: readonly TrainingNews[] = [
    { kind: 'at', standing },
    { kind: 'way', way: [{ iteration: 3, network: absUntrained }] },
  ];
  for (const one of news) expect(unpack(structuredClone(pack(one)))).toEqual(one);
});
