import fc from 'fast-check';
import { activationNames, lossNames, type Network } from '../core/network.ts';
import { seeded, type Rng } from '../core/rng.ts';
import type { BackstepDocument } from '../documents/document.ts';
import { planOf } from '../walk/plan.ts';
import { grains } from '../walk/step.ts';
import { iterationsOf } from './limits.ts';
import type { Shared } from './shared.ts';

/** For tests: documents of every size the limits allow, with numbers of every size a double has, and places of their walks. */

const edges = [0, -0, 5e-324, -5e-324, 2.2250738585072014e-308, 1e308, -1.7976931348623157e308, 0.1, 1 / 3, 2 ** 53 + 2, 1e21, 1e-7];

function anyNumber(rng: Rng): number {
  if (rng() < 0.3) return edges[Math.floor(rng() * edges.length)] ?? 0;
  if (rng() < 0.3) return Math.round(rng() * 200 - 100) / 100;
  // Any 64 bits that are a finite number.
  for (;;) {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setUint32(0, rng() * 2 ** 32);
    bits.setUint32(4, rng() * 2 ** 32);
    if (Number.isFinite(bits.getFloat64(0))) return bits.getFloat64(0);
  }
}

const positive = (value: number) => (value === 0 ? 0 : Math.abs(value));

const titles = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('\ud800', '"</script>\u0000\\', '__proto__', '😀'.repeat(100)),
);

interface Seeds {
  readonly seed: number;
  readonly sizes: readonly number[];
  readonly observations: number;
  readonly title: string;
}

function documentOf({ seed, sizes, observations, title }: Seeds): BackstepDocument {
  const rng = seeded(seed);
  const pick = <Item>(items: readonly [Item, ...Item[]]) => items[Math.floor(rng() * items.length)] ?? items[0];
  const rows = (count: number, width: number, draw: () => number) =>
    Array.from({ length: count }, () => Array.from({ length: width }, draw));
  const any = () => anyNumber(rng);
  const loss = pick(lossNames);
  const layers: Network['layers'] = sizes.slice(1).map((width, k) => ({
    W: rows(width, sizes[k] ?? 1, any),
    c: rows(1, width, any)[0] ?? [],
    activation: loss === 'log' && k === sizes.length - 2 ? 'sigmoid' : pick(activationNames),
  }));
  const x = rows(observations, sizes[0] ?? 1, any);
  const y = rows(observations, sizes.at(-1) ?? 1, loss === 'log' ? () => pick([0, 1, -0, 5e-324, rng()]) : any);
  return {
    format: 'backstep',
    version: 1,
    title,
    layers,
    loss,
    data: { x, y },
    observation: Math.floor(rng() * observations),
    learningRate: positive(any()),
  };
}

const documents: fc.Arbitrary<BackstepDocument> = fc
  .record({
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    sizes: fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 2, maxLength: 9 }),
    observations: fc.integer({ min: 1, max: 40 }),
    title: titles,
  })
  .map(documentOf);

const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

export const shareds: fc.Arbitrary<Shared> = fc
  .tuple(documents, unit, unit, unit, fc.constantFrom(...grains), fc.boolean())
  .map(([document, a, b, c, grain, selects]) => {
    const plan = planOf([document.layers[0]?.W[0]?.length ?? 0, ...document.layers.map((layer) => layer.c.length)]);
    const step = plan.steps[Math.floor(b * plan.steps.length)];
    const scalar = Math.floor(c * (step?.scalars.length ?? 1));
    const place = { iteration: Math.floor(a * iterationsOf(document)), step: step?.number ?? 1, scalar };
    return { document, place, grain, selected: selects ? (step?.scalars[scalar] ?? null) : null };
  });
