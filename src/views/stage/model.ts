import type { Scene } from '../../lab/scene.ts';
import { scaleFor, scalesOf } from '../../lab/scales.ts';
import { sym, type Sym } from '../../notation/symbols.ts';
import { blockId, gradZBlock, scalarId, zBlock } from '../../walk/ids.ts';
import { slopeAt } from '../../walk/pass.ts';
import type { Rule } from '../../walk/plan.ts';
import { symbolOf } from '../../walk/symbols.ts';
import { heatOf } from '../numbers/Num.tsx';
import type { Half } from './Neuron.tsx';
import { alongEdges, openGapOf } from './roles.ts';

/** A number of the scene as the stage shows it. */
export function halfOf(scene: Scene, id: string, symbol: Sym = symbolOf(id, scene.plan.depth)): Half {
  const reached = scene.reached(id);
  const value = reached ? scene.value(id) : undefined;
  return {
    id,
    symbol,
    value,
    heat: value === undefined ? 0 : heatOf(value, scaleFor(scalesOf(scene.pass), id)),
    lit: scene.operands.has(id) || scene.written.has(id),
    written: scene.written.has(id),
    covered: !reached && scene.covered.includes(id),
  };
}

export interface NeuronIds {
  readonly h: string;
  readonly z: string;
  readonly c: string;
  readonly gradH: string;
  readonly gradZ: string;
}

export function idsOf(layer: number, i: number, depth: number): NeuronIds {
  return {
    h: `h.${layer}.${i}`,
    z: scalarId(zBlock(layer, depth), i),
    c: `c.${layer}.${i}`,
    gradH: `gradH.${layer}.${i}`,
    gradZ: scalarId(gradZBlock(layer, depth), i),
  };
}

/** ∇h, ∇z or ∇ŷ: under a neuron the layer and the index are plain. */
export const shortGradient = (layer: number, depth: number, half: 'h' | 'z'): Sym =>
  sym(half === 'h' ? 'nablaH' : layer === depth ? 'nablaYhat' : 'nablaZ');

/** Whether nothing passes back through a neuron. */
export const isShut = (scene: Scene, layer: number, i: number): boolean => slopeAt(scene.pass, layer, i) === 0;

/** Edges of the open gap that the step follows: all of a small network's, else those of the followed neuron. */
export function litEdges(scene: Scene, followed: number, everything: boolean): ReadonlySet<string> {
  const { step, plan } = scene;
  const gap = openGapOf(scene);
  if (!step.rules.some((rule) => alongEdges.has(rule))) return new Set();
  const [targets, sources] = [plan.widths[gap] ?? 0, plan.widths[gap - 1] ?? 0];
  const back = step.rules.length === 1 && step.rules[0] === 'throughWeights';
  const single = step.scalar !== undefined && (step.rules[0] === 'toWeights' || step.rules[0] === 'updateWeights');
  const lit = new Set<string>();
  for (let i = 0; i < targets; i++)
    for (let j = 0; j < sources; j++) {
      const on = single ? step.writes[0]?.endsWith(`.${i}.${j}`) : (everything && !step.scalar) || (back ? j === followed : i === followed);
      if (on) lit.add(`${i}.${j}`);
    }
  return lit;
}

/** Which numbers the pills of the open pair show, by what the step is about: `source` is layer l − 1, `target` layer l. */
export function pillBlocks(
  rule: Rule,
  gap: number,
  depth: number,
): { readonly source: readonly string[]; readonly target: readonly string[] } {
  const z = (layer: number) => blockId(zBlock(layer, depth));
  const gradZ = (layer: number) => blockId(gradZBlock(layer, depth));
  switch (rule) {
    case 'mix':
      return { source: [z(gap - 1)], target: [`h.${gap}`] };
    case 'activate':
      return { source: [z(gap - 1)], target: [`h.${gap}`, z(gap)] };
    case 'lose':
      return { source: [z(gap - 1)], target: [z(gap)] };
    case 'slopeOfLoss':
      return { source: [z(gap - 1)], target: [z(gap), gradZ(gap)] };
    case 'throughActivation':
      return { source: [z(gap - 1)], target: [`gradH.${gap}`, gradZ(gap)] };
    case 'throughWeights':
      return { source: [gradZ(gap - 1)], target: [`gradH.${gap}`] };
    case 'toIntercepts':
      return { source: [z(gap - 1)], target: [`gradH.${gap}`] };
    case 'toWeights':
    case 'updateWeights':
    case 'updateIntercepts':
      return { source: [z(gap - 1)], target: [`gradH.${gap}`] };
  }
}
