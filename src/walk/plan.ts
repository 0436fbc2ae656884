import { range } from '../core/range.ts';
import { block, blockId, gradZBlock, scalarId, zBlock, type Block } from './ids.ts';

export type Phase = 'forward' | 'loss' | 'backward' | 'update';

/** What a step does, one name per kind of step; everything that is said or drawn of it hangs on this. */
export const rules = [
  'mix', // h⁽ˡ⁾ = W⁽ˡ⁾z⁽ˡ⁻¹⁾ + c⁽ˡ⁾ (chapter 1.2)
  'activate', // z⁽ˡ⁾ = f⁽ˡ⁾(h⁽ˡ⁾) (1.2, 1.3)
  'lose', // 𝓛 and L = Σ𝓛_d (2.2.1)
  'slopeOfLoss', // ∂L/∂ŷ (2.2.1)
  'throughActivation', // ∇h⁽ˡ⁾ = ∂L/∂z⁽ˡ⁾ · ∂z⁽ˡ⁾/∂h⁽ˡ⁾ (2.1, 2.2.2)
  'toWeights', // ∂L/∂W⁽ˡ⁾ = ∇h⁽ˡ⁾ · ∂h⁽ˡ⁾/∂W⁽ˡ⁾ (2.2.3)
  'toIntercepts', // ∂L/∂c⁽ˡ⁾ = ∇h⁽ˡ⁾ · ∂h⁽ˡ⁾/∂c⁽ˡ⁾ (2.2.3)
  'throughWeights', // ∂L/∂z⁽ˡ⁾ = ∇h⁽ˡ⁺¹⁾ · ∂h⁽ˡ⁺¹⁾/∂z⁽ˡ⁾ (2.2.4)
  'updateWeights', // W⁽ˡ⁾ ← W⁽ˡ⁾ − η ∂L/∂W⁽ˡ⁾ (2.1)
  'updateIntercepts', // c⁽ˡ⁾ ← c⁽ˡ⁾ − η (∂L/∂c⁽ˡ⁾)ᵀ (2.1)
] as const;
export type Rule = (typeof rules)[number];

/** One step of the matrix grain, before any number is known: it follows from the network's widths alone. */
export interface PlannedStep {
  /** 1-based, within the iteration. */
  readonly number: number;
  readonly phase: Phase;
  /** The layer whose parameters, or whose neurons, the step is about; L for the loss. */
  readonly layer: number;
  readonly rule: Rule;
  /** Block ids. An update writes the block that it also reads. */
  readonly writes: readonly string[];
  readonly reads: readonly string[];
  /** The numbers it writes, in the order in which the scalar grain visits them. */
  readonly scalars: readonly string[];
}

export interface Plan {
  readonly widths: readonly number[];
  /** L */
  readonly depth: number;
  readonly steps: readonly PlannedStep[];
  /** Block id → number of the step that computes it; parameters are found under the step that updates them. */
  readonly writer: ReadonlyMap<string, number>;
  /** Steps that belong to one layer and phase, in order: the stops of the layer grain. */
  readonly groups: readonly (readonly PlannedStep[])[];
  /** Step number − 1 → index in `groups`. */
  readonly groupOf: readonly number[];
}

type Draft = Omit<PlannedStep, 'number' | 'writes' | 'reads'> & { writes: readonly Block[]; reads: readonly Block[] };

const column = (of: Block, rows: number) => range(rows).map((i) => scalarId(of, i));
const table = (of: Block, rows: number, columns: number) => range(rows).flatMap((i) => range(columns).map((j) => scalarId(of, i, j)));

function forwardSteps(widths: readonly number[], depth: number): Draft[] {
  return range(depth).flatMap((k) => {
    const layer = k + 1;
    const [W, c, h, z] = [block('W', layer), block('c', layer), block('h', layer), zBlock(layer, depth)];
    const D = widths[layer] ?? 0;
    return [
      { phase: 'forward', layer, rule: 'mix', writes: [h], reads: [W, zBlock(k, depth), c], scalars: column(h, D) },
      { phase: 'forward', layer, rule: 'activate', writes: [z], reads: [h], scalars: column(z, D) },
    ] as const;
  });
}

function lossSteps(widths: readonly number[], depth: number): Draft[] {
  const [loss, total, y, yhat, slope] = [block('loss'), block('totalLoss'), block('y'), block('yhat'), block('gradYhat')];
  const D = widths[depth] ?? 0;
  return [
    { phase: 'loss', layer: depth, rule: 'lose', writes: [loss, total], reads: [y, yhat], scalars: [...column(loss, D), scalarId(total)] },
    { phase: 'backward', layer: depth, rule: 'slopeOfLoss', writes: [slope], reads: [y, yhat], scalars: column(slope, D) },
  ];
}

function backwardSteps(widths: readonly number[], depth: number): Draft[] {
  return range(depth).flatMap((k) => {
    const layer = depth - k;
    const D = widths[layer] ?? 0;
    const gradZ = gradZBlock(layer, depth);
    const [gradH, gradW, gradC] = [block('gradH', layer), block('gradW', layer), block('gradC', layer)];
    const common = { phase: 'backward', layer } as const;
    const arrive: Draft[] =
      layer === depth
        ? []
        : [
            {
              ...common,
              rule: 'throughWeights',
              writes: [gradZ],
              reads: [block('gradH', layer + 1), block('W', layer + 1)],
              scalars: column(gradZ, D),
            },
          ];
    return [
      ...arrive,
      {
        ...common,
        rule: 'throughActivation',
        writes: [gradH],
        reads: [gradZ, block('h', layer), zBlock(layer, depth)],
        scalars: column(gradH, D),
      },
      {
        ...common,
        rule: 'toWeights',
        writes: [gradW],
        reads: [gradH, zBlock(layer - 1, depth)],
        scalars: table(gradW, D, widths[layer - 1] ?? 0),
      },
      { ...common, rule: 'toIntercepts', writes: [gradC], reads: [gradH], scalars: column(gradC, D) },
    ] as const;
  });
}

function updateSteps(widths: readonly number[], depth: number): Draft[] {
  const rate = block('learningRate');
  return range(depth).flatMap((k) => {
    const layer = depth - k;
    const [W, c, D] = [block('W', layer), block('c', layer), widths[layer] ?? 0];
    return [
      {
        phase: 'update',
        layer,
        rule: 'updateWeights',
        writes: [W],
        reads: [W, rate, block('gradW', layer)],
        scalars: table(W, D, widths[layer - 1] ?? 0),
      },
      { phase: 'update', layer, rule: 'updateIntercepts', writes: [c], reads: [c, rate, block('gradC', layer)], scalars: column(c, D) },
    ] as const;
  });
}

function groupSteps(steps: readonly PlannedStep[]): PlannedStep[][] {
  const groups: PlannedStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.[0]?.phase === step.phase && last[0].layer === step.layer) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function makePlan(widths: readonly number[]): Plan {
  const depth = widths.length - 1;
  const drafts = [
    ...forwardSteps(widths, depth),
    ...lossSteps(widths, depth),
    ...backwardSteps(widths, depth),
    ...updateSteps(widths, depth),
  ];
  const steps = drafts.map((draft, i) => ({ ...draft, number: i + 1, writes: draft.writes.map(blockId), reads: draft.reads.map(blockId) }));
  const groups = groupSteps(steps);
  return {
    widths,
    depth,
    steps,
    writer: new Map(steps.flatMap((step) => step.writes.map((id) => [id, step.number] as const))),
    groups,
    groupOf: groups.flatMap((group, i) => group.map(() => i)),
  };
}

const plans = new Map<string, WeakRef<Plan>>();

/**
 * The steps of one iteration for a network of widths D_0…D_L. Made once for each shape and kept for as long as somebody holds it: two
 * networks are of the same shape where they have the same plan, and of a session's many shapes no more than the key stays behind.
 */
export function planOf(widths: readonly number[]): Plan {
  const key = widths.join('-');
  const known = plans.get(key)?.deref();
  if (known) return known;
  const plan = makePlan(widths);
  plans.set(key, new WeakRef(plan));
  return plan;
}
