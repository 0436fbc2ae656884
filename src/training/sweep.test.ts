import { describe, expect, it } from 'vitest';
import { absoluteValueData } from '../documents/examples/scatter.ts';
import { halves, noisyWave, train } from './sweep.ts';

describe('hidden size against loss', () => {
  it('holds out half of the observations, the same half every time', () => {
    const data = absoluteValueData();
    const { training, heldOut } = halves(data);
    expect(training.x.length + heldOut.x.length).toBe(100);
    const sorted = (rows: readonly (readonly number[])[]) => rows.flat().toSorted((a, b) => a - b);
    expect(sorted([...training.x, ...heldOut.x])).toEqual(sorted(data.x));
    expect(halves(data)).toEqual({ training, heldOut });
  });

  it('on the noisy wave a single neuron underfits, sixteen overfit, and three do neither', () => {
    const [one, three, sixteen] = [1, 3, 16].map((size) => train(noisyWave(), 'rss', size));
    if (!one || !three || !sixteen) throw new Error('Three sizes were trained.');
    expect(one.training).toBeGreaterThan(1.3 * three.training);
    expect(one.heldOut).toBeGreaterThan(1.3 * three.heldOut);
    expect(sixteen.training).toBeLessThan(0.8 * three.training);
    expect(sixteen.heldOut).toBeGreaterThan(1.3 * three.heldOut);
  });
});
