import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Network } from '../core/network.ts';

const network: Network = { layers: [{ W: [[0.5, -1]], c: [0.1], activation: 'sigmoid' }], loss: 'log' };
const [x, y] = [
  [
    [1, 2],
    [3, -1],
  ],
  [[0], [1]],
];

/** As a worker loads it, with or without what it looks for. */
async function loaded() {
  vi.resetModules();
  return (await import('./choose.ts')).engineFor;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('virtual:simd');
});

describe('the choice of an engine', () => {
  it('is WebAssembly with SIMD where there is such, and the same engine for the same data and shape', async () => {
    const engineFor = await loaded();
    const engine = engineFor(network, x, y);
    expect(engine.kind).toBe('simd');
    const other: Network = { ...network, layers: network.layers.map((layer) => ({ ...layer, c: [7] })) };
    expect(engineFor(other, x, y)).toBe(engine);
    expect(engineFor({ ...network, loss: 'rss' }, x, y)).not.toBe(engine);
    expect(engineFor(network, x, [[0], [0]])).not.toBe(engine);
    expect(engineFor(network, [...x], y)).not.toBe(engine);
  });

  it('is TypeScript where there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect((await loaded())(network, x, y).kind).toBe('typescript');
  });

  it('is TypeScript where what was compiled cannot be, as without SIMD or under a policy against it', async () => {
    vi.doMock('virtual:simd', () => ({ base64: btoa('no module at all') }));
    expect((await loaded())(network, x, y).kind).toBe('typescript');
  });

  it('is TypeScript where there is no memory left', async () => {
    const full = class {
      constructor() {
        throw new RangeError('out of memory');
      }
    };
    vi.stubGlobal('WebAssembly', { Module: WebAssembly.Module, Instance: WebAssembly.Instance, Memory: full });
    expect((await loaded())(network, x, y).kind).toBe('typescript');
  });

  it('says what is wrong with data that do not fit', async () => {
    const engineFor = await loaded();
    expect(() => engineFor(network, [[1, 2, 3]], [[0]])).toThrow('3 numbers, not 2');
  });
});
