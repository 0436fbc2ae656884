import { describe, expect, it } from 'vitest';
import { linear } from '../../ui/linear.ts';
import { hingesIn } from './hinges.ts';
import { moved, nearestTo, ofObservation, placeAt } from './place.ts';

const x = linear([-0.2, 1.2], [30, 240]);
const y = linear([-2, 2], [200, 20]);
const inputs = [
  [0, 0],
  [0.123, 1.456],
];

describe('a place on the map', () => {
  it('is an observation’s own where one is near, and round numbers elsewhere', () => {
    expect(placeAt(inputs, x, y, x(0.123) + 3, y(1.456) - 2, 8)).toEqual({ at: [0.123, 1.456], observation: 1 });
    const { at, observation } = placeAt(inputs, x, y, x(0.7) + 0.4, y(-1), 8);
    expect(observation).toBeNull();
    expect(at.every((value) => Number(value.toFixed(2)) === value)).toBe(true);
    expect(at[0]).toBeCloseTo(0.7, 1);
  });

  it('moves in round steps and stays inside', () => {
    const from = ofObservation(inputs, 1);
    expect(moved(from, x, y, 1, 0)).toEqual({ at: [0.13, 1.456], observation: null });
    expect(moved(from, x, y, -500, 500).at).toEqual([-0.2, 2]);
  });

  it('has a nearest observation, if none is out of reach', () => {
    expect(nearestTo(inputs, x, y, x(0), y(0.5), Infinity)).toBe(0);
    expect(nearestTo(inputs, x, y, x(1), y(-2), 10)).toBeNull();
  });
});

describe('the line where a neuron’s h is 0', () => {
  const network = (W: number[][], c: number[]) =>
    ({
      loss: 'rss',
      layers: [
        { W, c, activation: 'relu' },
        { W: [c], c: [0], activation: 'linear' },
      ],
    }) as const;

  it('goes from edge to edge', () => {
    const lines = hingesIn(
      network(
        [
          [1, -2],
          [0, 1],
          [3, 0],
          [0, 0],
          [1, 1],
        ],
        [0.5, -1, 0.75, 1, 9],
      ),
      [-1, 1],
      [-2, 2],
    );
    expect(lines.map(({ neuron }) => neuron)).toEqual([0, 1, 2]);
    expect(lines[0]).toMatchObject({ from: [-1, -0.25], to: [1, 0.75] });
    expect(lines[1]).toMatchObject({ from: [-1, 1], to: [1, 1] });
    expect(lines[2]).toMatchObject({ from: [-0.25, -2], to: [-0.25, 2] });
  });

  it('is there once where it goes through a corner', () => {
    expect(hingesIn(network([[1, 1]], [0]), [-1, 1], [-1, 1])).toEqual([{ neuron: 0, from: [-1, 1], to: [1, -1] }]);
  });
});
