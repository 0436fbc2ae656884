import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near, problems } from './arbitraries.ts';
import { backward } from './backward.ts';
import { forward } from './forward.ts';
import { jacHC, jacHW, jacHZ, jacZH } from './jacobians.ts';
import { matMul, shape, vecMat, vecTensor } from './matrix.ts';

describe('Jacobians', () => {
  it('multiplied out, factor by factor, they give what the short form gives', () => {
    fc.assert(
      fc.property(problems, ({ network, x, y }) => {
        const pass = forward(network, x[0] ?? []);
        const { gradYhat, gradH, gradZ, gradW, gradC } = backward(network, pass, y[0] ?? []);
        let product = gradYhat;
        for (const [k, layer] of [...network.layers.entries()].reverse()) {
          const below = pass.z[k] ?? [];
          const local = vecMat(product, jacZH(layer.activation, pass.h[k] ?? [], pass.z[k + 1] ?? []));
          const tensor = jacHW(below, layer.c.length);
          expect(tensor.map(shape)).toEqual(layer.c.map(() => [layer.c.length, below.length]));
          product = vecMat(local, jacHZ(layer));
          const pairs = [
            [local, gradH[k]],
            [vecMat(local, jacHC(layer)), gradC[k]],
            [vecTensor(local, tensor).flat(), gradW[k]?.flat()],
            [product, gradZ[k]],
          ] as const;
          for (const [long, short] of pairs) {
            expect(long.length).toBe(short?.length);
            for (const [i, value] of long.entries()) expect(near(value, short?.[i] ?? NaN, 1e-10)).toBe(true);
          }
        }
      }),
    );
  });

  it('slice i of the tensor is zero but for z in row i', () => {
    expect(jacHW([5, 6], 3)).toEqual([
      [
        [5, 6],
        [0, 0],
        [0, 0],
      ],
      [
        [0, 0],
        [5, 6],
        [0, 0],
      ],
      [
        [0, 0],
        [0, 0],
        [5, 6],
      ],
    ]);
  });

  it('the activation Jacobian is diagonal, with ReLU shut at 0 and below', () => {
    expect(jacZH('relu', [2, 0, -3], [2, 0, 0])).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(jacZH('sigmoid', [0, 0], [0.5, 0.5])).toEqual([
      [0.25, 0],
      [0, 0.25],
    ]);
    expect(jacZH('linear', [4], [4])).toEqual([[1]]);
  });

  it('two layers of Jacobians in a row are the Jacobian of both', () => {
    const D = jacZH('relu', [1, -1], [1, 0]);
    expect(matMul(matMul([[1, 1]], D), [[1], [-1]])).toEqual([[1]]);
  });
});
