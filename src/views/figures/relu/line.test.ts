import { describe, expect, it } from 'vitest';
import type { Network } from '../../../core/network.ts';
import { logLoss } from '../../../documents/examples/log-loss.ts';
import { overview4332 } from '../../../documents/examples/overview-4332.ts';
import { absUntrained } from '../../../documents/examples/abs-untrained.ts';
import { asDeep, bestLine, lossOver } from './line.ts';

const nudged = ({ layers, loss }: Network, i: number, j: number, by: number): Network => ({
  loss,
  layers: layers.map((layer) => ({ ...layer, W: layer.W.map((row, r) => row.map((w, k) => (r === i && k === j ? w + by : w))) })),
});

describe('the best line', () => {
  it('recovers a line that is there', () => {
    const [layer] = bestLine({ x: [[0], [1], [3]], y: [[1], [3], [7]] }, 'rss').layers;
    expect(layer?.W[0]?.[0]).toBeCloseTo(2, 12);
    expect(layer?.c[0]).toBeCloseTo(1, 12);
  });

  it('is no worse than its neighbours, for one input, for four, and under the log loss', () => {
    for (const { data, loss } of [absUntrained, overview4332, logLoss]) {
      const line = bestLine(data, loss);
      const least = lossOver(line, data);
      for (const by of [-0.01, 0.01]) expect(lossOver(nudged(line, 0, 0, by), data)).toBeGreaterThan(least - 1e-6);
    }
  });

  it('goes into a deep network without bends', () => {
    const line = bestLine(overview4332.data, 'rss');
    const layers = asDeep(
      line,
      overview4332.layers.map((layer) => ({ ...layer, activation: 'linear' as const })),
    );
    expect(lossOver({ layers: layers ?? [], loss: 'rss' }, overview4332.data)).toBeCloseTo(lossOver(line, overview4332.data), 9);
  });
});
