import { describe, expect, it } from 'vitest';
import { leastSquares, squares } from '../../../e2e/support/baselines.ts';
import { backward, type Gradients } from '../../core/backward.ts';
import { descend } from '../../core/descent.ts';
import { forward, lossOf, type ForwardPass, type Losses } from '../../core/forward.ts';
import type { Matrix, Network, Vector } from '../../core/network.ts';
import type { BackstepDocument } from '../document.ts';
import { setLoss } from '../edits.ts';
import { carsFuel } from './cars.ts';
import { deadRelus } from './dead-relus.ts';
import { logLoss } from './log-loss.ts';
import { mazur } from './mazur.ts';
import { penguinBeaks } from './penguins.ts';
import { saturated } from './saturated.ts';
import { twoWaves } from './two-waves.ts';
import { vanishing } from './vanishing.ts';
import { xor } from './xor.ts';
import { zeroStart } from './zero-start.ts';

/** What words/en/examples.ts says of each example, checked. */

type Passed = ForwardPass & Losses & Gradients;

function passOf(document: BackstepDocument, network: Network = document, n = document.observation): Passed {
  const y = document.data.y[n] ?? [];
  const pass = forward(network, document.data.x[n] ?? []);
  return { ...pass, ...lossOf(network, pass, y), ...backward(network, pass, y) };
}

/** The network after so many updates by the followed observation, as a walk makes them. */
function walked(document: BackstepDocument, updates: number): Network {
  let network: Network = document;
  for (let k = 0; k < updates; k += 1) {
    const { gradW, gradC } = passOf(document, network);
    network = descend(network, gradW, gradC, document.learningRate);
  }
  return network;
}

const add = (a: Vector, b: Vector | undefined) => a.map((value, i) => value + (b?.[i] ?? NaN));
const addRows = (a: Matrix, b: Matrix | undefined) => a.map((row, i) => add(row, b?.[i]));

/** The network after so many updates by all observations at once. */
function trained(document: BackstepDocument, updates: number): Network {
  let network: Network = document;
  for (let k = 0; k < updates; k += 1) {
    const passes = document.data.x.map((_, n) => passOf(document, network, n));
    const gradW = passes.map((pass) => pass.gradW).reduce((sum, one) => sum.map((W, l) => addRows(W, one[l])));
    const gradC = passes.map((pass) => pass.gradC).reduce((sum, one) => sum.map((c, l) => add(c, one[l])));
    network = descend(network, gradW, gradC, document.learningRate);
  }
  return network;
}

const rightOf = (document: BackstepDocument, network: Network) =>
  document.data.y.filter(([y], n) => (passOf(document, network, n).z.at(-1)?.[0] ?? NaN) > 0.5 === (y === 1)).length;
/** L over all observations. */
const lossOver = (document: BackstepDocument, network: Network = document) =>
  document.data.x.reduce((sum, _, n) => sum + passOf(document, network, n).totalLoss, 0);
const size = (M: Matrix | undefined) => Math.hypot(...(M ?? []).flat());

describe('the examples show what they say', () => {
  it('logLoss: the gradient at the output is ŷ − y, whatever the observation; and it can be learnt', () => {
    for (const [n, y] of logLoss.data.y.entries()) {
      const { gradH, z } = passOf(logLoss, logLoss, n);
      expect(gradH.at(-1)).toEqual([(z.at(-1)?.[0] ?? NaN) - (y[0] ?? NaN)]);
    }
    expect(rightOf(logLoss, logLoss)).toBeLessThan(30);
    expect(rightOf(logLoss, trained(logLoss, 500))).toBeGreaterThanOrEqual(36);
  });

  it('xor: no line parts the points, and the network can be trained to all four', () => {
    expect(xor.data).toEqual({
      x: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      y: [[0], [1], [1], [0]],
    });
    expect(rightOf(xor, xor)).toBeLessThan(4);
    const network = trained(xor, 500);
    expect(rightOf(xor, network)).toBe(4);
    for (const n of [0, 1, 2, 3]) expect(passOf(xor, network, n).totalLoss).toBeLessThan(0.05);
  });

  it('mazur: his numbers, and those of an update of the intercepts too', () => {
    const { h, z, totalLoss, gradW, gradC } = passOf(mazur);
    // The digits that the article prints.
    expect(h[0]?.[0]).toBeCloseTo(0.3775, 12);
    expect(z[1]?.[0]).toBeCloseTo(0.593269992, 9);
    expect(z[1]?.[1]).toBeCloseTo(0.596884378, 9);
    expect(z[2]?.[0]).toBeCloseTo(0.75136507, 8);
    expect(z[2]?.[1]).toBeCloseTo(0.772928465, 9);
    expect(totalLoss).toBeCloseTo(0.596742218, 9);
    expect(totalLoss / 2).toBeCloseTo(0.298371109, 9);
    // ∂E/∂w₅ is half our ∂L/∂w₀,₀⁽²⁾.
    expect((gradW[1]?.[0]?.[0] ?? NaN) / 2).toBeCloseTo(0.082167041, 9);

    const nothing = gradC.map((row) => row.map(() => 0));
    const weightsAlone = descend(mazur, gradW, nothing, mazur.learningRate);
    const printed = [
      [weightsAlone.layers[1]?.W[0]?.[0], 0.35891648],
      [weightsAlone.layers[1]?.W[0]?.[1], 0.408666186],
      [weightsAlone.layers[1]?.W[1]?.[0], 0.51130127],
      [weightsAlone.layers[1]?.W[1]?.[1], 0.561370121],
      [weightsAlone.layers[0]?.W[0]?.[0], 0.149780716],
      [weightsAlone.layers[0]?.W[0]?.[1], 0.19956143],
      [weightsAlone.layers[0]?.W[1]?.[0], 0.24975114],
      [weightsAlone.layers[0]?.W[1]?.[1], 0.29950229],
    ] as const;
    for (const [ours = NaN, his] of printed) expect(ours).toBeCloseTo(his, 8);
    expect(passOf(mazur, weightsAlone).totalLoss / 2).toBeCloseTo(0.291027774, 9);
    expect(passOf(mazur, walked(mazur, 1)).totalLoss / 2).toBeCloseTo(0.280471447, 9);
  });

  it('deadRelus: two neurons are off for every observation, get no gradient, and do not move; the third does', () => {
    const dead = [1, 2];
    for (const network of [deadRelus, walked(deadRelus, 20), trained(deadRelus, 20)]) {
      for (const n of deadRelus.data.x.keys()) {
        const { z, gradW, gradC } = passOf(deadRelus, network, n);
        for (const i of dead)
          expect([z[1]?.[i], gradW[0]?.[i]?.[0], gradC[0]?.[i], gradW[1]?.[0]?.[i]].map((value) => value === 0)).not.toContain(false);
      }
      for (const i of dead) expect(network.layers[0]?.W[i]).toEqual(deadRelus.layers[0]?.W[i]);
    }
    const { z, gradW } = passOf(deadRelus);
    expect(z[1]?.[0]).toBeGreaterThan(0);
    expect(Math.abs(gradW[0]?.[0]?.[0] ?? 0)).toBeGreaterThan(0.1);
  });

  it('vanishing: each sigmoid shrinks the gradient, to less than a hundredth at the first layer', () => {
    expect(vanishing.layers.map((layer) => layer.activation)).toEqual(Array.from({ length: 5 }, () => 'sigmoid'));
    for (const n of vanishing.data.x.keys()) {
      const { gradW, gradH } = passOf(vanishing, vanishing, n);
      const shrinking = gradH.map((row) => size([row]));
      for (const [k, one] of shrinking.slice(1).entries()) expect(shrinking[k]).toBeLessThan(one);
      expect(size(gradW[0])).toBeLessThan(size(gradW[4]) / 100);
    }
  });

  it('zeroStart: the hidden neurons move, and stay the same as each other', () => {
    for (const updates of [1, 2, 5, 50]) {
      const { layers } = walked(zeroStart, updates);
      const [first] = layers[0]?.W ?? [];
      expect(layers[0]?.W).toEqual([first, first, first]);
      expect(new Set(layers[0]?.c).size).toBe(1);
      expect(new Set(layers[1]?.W[0]).size).toBe(1);
      expect(first?.every((weight) => weight === 0)).toBe(updates === 1);
    }
    const [rows] = trained(zeroStart, 5).layers;
    expect(rows?.W).toEqual([rows?.W[0], rows?.W[0], rows?.W[0]]);
  });

  it('saturated: a loss close to 1, hardly any gradient; under the log loss all of it', () => {
    const { totalLoss, gradH } = passOf(saturated);
    expect(totalLoss).toBeGreaterThan(0.999);
    expect(Math.abs(gradH.at(-1)?.[0] ?? NaN)).toBeLessThan(0.001);
    const switched = setLoss(saturated, 'log');
    if (!switched.ok) throw new Error(switched.sentence);
    expect(passOf(switched.document).gradH.at(-1)?.[0]).toBeGreaterThan(0.999);
  });

  it('twoWaves: ∇h⁽¹⁾ adds up what both targets ask for, a row of W⁽²⁾ hears of its own target only, and both can be learnt', () => {
    const { gradZ, gradH, gradW } = passOf(twoWaves);
    const [errors = []] = [gradH[1]];
    twoWaves.layers[1]?.W[0]?.forEach((_, i) => {
      const asked = errors.reduce((sum, error, d) => sum + error * (twoWaves.layers[1]?.W[d]?.[i] ?? NaN), 0);
      expect(gradZ[1]?.[i]).toBeCloseTo(asked, 12);
    });
    const other = { ...twoWaves, data: { ...twoWaves.data, y: twoWaves.data.y.map(([first = NaN]) => [first, 9]) } };
    expect(passOf(other).gradW[1]?.[0]).toEqual(gradW[1]?.[0]);
    expect(passOf(other).gradW[1]?.[1]).not.toEqual(gradW[1]?.[1]);
    const slowly = { ...twoWaves, learningRate: 0.01 };
    expect(lossOver(twoWaves, trained(slowly, 300))).toBeLessThan(lossOver(twoWaves) / 5);
  });

  it('penguins: standardised, and nearly all told apart by what is learnt', () => {
    const { x } = penguinBeaks.data;
    for (const j of [0, 1, 2, 3]) expect(Math.abs(x.reduce((sum, row) => sum + (row[j] ?? NaN), 0) / x.length)).toBeLessThan(0.01);
    expect(rightOf(penguinBeaks, penguinBeaks)).toBeLessThan(90);
    expect(rightOf(penguinBeaks, trained(penguinBeaks, 150))).toBeGreaterThanOrEqual(105);
  });

  it('cars: standardised, and what is learnt comes closer than the best plane', () => {
    const { x, y } = carsFuel.data;
    const miles = y.map(([target = NaN]) => target);
    for (const j of [0, 1, 2, 3]) {
      const column = x.map((row) => row[j] ?? NaN);
      expect(Math.abs(column.reduce((sum, value) => sum + value, 0) / x.length)).toBeLessThan(0.01);
      expect(column.reduce((sum, value) => sum + value ** 2, 0) / x.length).toBeCloseTo(1, 1);
    }
    const plane = squares(x, miles, leastSquares(x, miles));
    expect(lossOver(carsFuel)).toBeGreaterThan(5 * plane);
    expect(lossOver(carsFuel, trained(carsFuel, 300))).toBeLessThan(0.9 * plane);
  });
});
