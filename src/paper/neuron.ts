import { scalarId, zBlock } from '../walk/ids.ts';

/** The ids of a neuron's numbers; of an input, both are its x. */
export const idsOf = (layer: number, i: number, depth: number) => ({
  h: layer === 0 ? scalarId(zBlock(0, depth), i) : `h.${layer}.${i}`,
  z: scalarId(zBlock(layer, depth), i),
});
