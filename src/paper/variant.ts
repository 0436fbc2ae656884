import { backward } from '../core/backward.ts';
import { forward } from '../core/forward.ts';
import type { ActivationName, Layer, Vector } from '../core/network.ts';
import { seeded, type Rng } from '../core/rng.ts';
import { range } from '../core/range.ts';
import { accept, type BackstepDocument, type Result } from '../documents/document.ts';
import { check } from '../documents/check.ts';
import { paperWords as words } from '../words/paper.ts';
import { codeOf } from './code.ts';
import type { Variant } from './shape.ts';

/**
 * Other parameters for a shape, pleasant to calculate with: integers and halves, drawn so that the numbers on the way stay small. Without
 * a sigmoid all of them then end within two decimals, also after the update: weights behind the first layer and x are integers, so h and z
 * are halves, −2(y − ŷ) and every ∇h integers, and a step of η = 0.1 moves by twentieths.
 */

/** How far a number on the way should get, and how often a sheet is drawn anew until none gets further. */
const [bound, tries] = [20, 120];
/** Draws of one neuron until its h is near enough to 0, and not 0: neither at the kink of a ReLU nor where a sigmoid is saturated. */
const neuronTries = 40;
const nearEnough: Record<ActivationName, number> = { relu: 6, linear: 6, sigmoid: 3 };
const learningRate = 0.1;
/** Weights of a neuron that are not 0, where it has more inputs than that many. */
const fanIn = 4;

const pick = <Item>(rng: Rng, items: readonly [Item, ...Item[]]): Item => items[Math.floor(rng() * items.length)] ?? items[0];
const signed = (rng: Rng, sizes: readonly [number, ...number[]]): number => (rng() < 0.5 ? -1 : 1) * pick(rng, sizes);
function shuffled(rng: Rng, n: number): readonly number[] {
  return range(n)
    .map((i) => [rng(), i] as const)
    .sort(([a], [b]) => a - b)
    .map(([, i]) => i);
}

/** Which inputs each neuron of a layer weighs: all of a few, else some, and every input by some neuron. */
function wiring(rng: Rng, rows: number, columns: number): readonly ReadonlySet<number>[] {
  const each = columns <= fanIn ? columns : Math.max(Math.ceil(columns / rows), fanIn - 1);
  const order = shuffled(rng, columns);
  return range(rows).map((i) => new Set(range(each).map((k) => order[(i * each + k) % columns] ?? 0)));
}

/** Which neurons should be on: more than half, and some off where there is a choice. The last layer's all: a gradient begins there. */
function onOff(rng: Rng, width: number, last: boolean): readonly boolean[] {
  const off = last || width === 1 ? 0 : Math.max(width > 1 ? 1 : 0, Math.floor(width * (0.2 + 0.25 * rng())));
  const order = shuffled(rng, width);
  return range(width).map((i) => order.indexOf(i) >= off);
}

const dot = (row: Vector, z: Vector) => row.reduce((total, w, j) => total + w * (z[j] ?? 0), 0);

interface Neuron {
  readonly row: Vector;
  readonly c: number;
  readonly h: number;
}

function drawNeuron(rng: Rng, z: Vector, wires: ReadonlySet<number>, first: boolean, activation: ActivationName): Neuron {
  let best: Neuron | null = null;
  for (let attempt = 0; attempt < neuronTries; attempt++) {
    const row = z.map((_, j) => (wires.has(j) ? signed(rng, first ? [0.5, 1, 1, 1.5, 2] : [1, 1, 2]) : 0));
    const c = pick(rng, [-1.5, -1, -0.5, 0, 0.5, 1, 1.5]);
    const h = dot(row, z) + c;
    if (h === 0) continue;
    if (Math.abs(h) <= nearEnough[activation]) return { row, c, h };
    if (!best || Math.abs(h) < Math.abs(best.h)) best = { row, c, h };
  }
  return (
    best ?? {
      row: z.map((_, j) => (wires.has(j) ? 1 : 0)),
      c:
        0.5 -
        dot(
          z.map((_, j) => (wires.has(j) ? 1 : 0)),
          z,
        ),
      h: 0.5,
    }
  );
}

/** Plus 0: −0 would not come back from a file. */
const turned = ({ row, c, h }: Neuron): Neuron => ({ row: row.map((w) => 0 - w), c: 0 - c, h: 0 - h });

function drawLayers(rng: Rng, { widths, activations }: Variant['shape'], x: Vector): Layer[] {
  let z = x;
  return activations.map((activation, k) => {
    const width = widths[k + 1] ?? 1;
    const wires = wiring(rng, width, z.length);
    const on = onOff(rng, width, k === activations.length - 1);
    const neurons = range(width).map((i) => {
      const neuron = drawNeuron(rng, z, wires[i] ?? new Set(), k === 0, activation);
      return activation === 'relu' && neuron.h > 0 !== on[i] ? turned(neuron) : neuron;
    });
    const layer: Layer = { W: neurons.map(({ row }) => row), c: neurons.map(({ c }) => c), activation };
    z = forward({ layers: [layer], loss: 'rss' }, z).z.at(-1) ?? [];
    return layer;
  });
}

function draw(rng: Rng, { shape, seed }: Variant): BackstepDocument {
  const inputs = shape.widths[0] ?? 1;
  const x = range(inputs).map(() => signed(rng, inputs > fanIn ? [1, 1, 2] : [1, 2, 3]));
  const layers = drawLayers(rng, shape, x);
  const yhat = forward({ layers, loss: shape.loss }, x).z.at(-1) ?? [];
  // A prediction misses its target by at least a half; a sigmoid's never reaches 0 or 1.
  const y =
    shape.activations.at(-1) === 'sigmoid'
      ? yhat.map(() => pick(rng, [0, 1]))
      : yhat.map((value) => Math.round(value * 2) / 2 + signed(rng, [0.5, 1, 1.5]) + 0);
  return {
    format: 'backstep',
    version: 1,
    title: words.variantTitle(codeOf({ shape, seed })),
    layers,
    loss: shape.loss,
    data: { x: [x], y: [y] },
    observation: 0,
    learningRate,
  };
}

/** The largest number on the way; Infinity where a layer learns nothing, or the loss is 0. */
export function strain(document: BackstepDocument): number {
  const [x = [], y = []] = [document.data.x[0], document.data.y[0]];
  const pass = forward(document, x);
  const { gradH, gradZ, gradW } = backward(document, pass, y);
  const isDead = gradW.some((M) => M.flat().every((value) => value === 0)) || gradH.some((row) => row.every((value) => value === 0));
  if (isDead) return Infinity;
  return Math.max(...[...pass.h, ...gradH, ...gradZ, ...gradW.flat()].flat().map(Math.abs));
}

/** A seed for the draws: neighbouring seeds, and the same seed of neighbouring shapes, have nothing to do with each other. */
const scatter = (text: string): number =>
  text.split('').reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);

/** The document of a variant: of so many draws, the first whose numbers stay small, else the one whose stay smallest. */
export function documentOf(variant: Variant): BackstepDocument {
  const rng = seeded(scatter(codeOf(variant)));
  let best = draw(rng, variant);
  let least = strain(best);
  for (let attempt = 1; attempt < tries && least > bound; attempt++) {
    const next = draw(rng, variant);
    const strained = strain(next);
    if (strained < least) [best, least] = [next, strained];
  }
  return best;
}

/** The document of a variant that came from outside, checked like any other. */
export function openVariant(variant: Variant): Result {
  const checked = check(documentOf(variant));
  return checked.ok ? accept(checked.document) : checked;
}
