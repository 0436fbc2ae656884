import type { Matrix } from '../core/network.ts';
import { memoise } from '../walk/memoise.ts';
import type { Scene } from './scene.ts';

const weights = memoise((scene: Scene) => {
  const { document, pass, phase, updated } = scene;
  return document.layers.map(({ W }, k): Matrix => {
    const after = pass.updated.layers[k]?.W ?? W;
    if (phase !== 'update') return W;
    const done = W.map((row, i) => row.map((_, j) => updated(`W.${k + 1}.${i}.${j}`)));
    // The same matrix as long as it shows the same, so that pictures of it are not drawn anew.
    if (done.every((row) => row.every((one) => one))) return after;
    if (!done.some((row) => row.some((one) => one))) return W;
    return W.map((row, i) => row.map((value, j) => (done[i]?.[j] ? (after[i]?.[j] ?? value) : value)));
  });
});

/** W⁽ˡ⁾ as it stands here, weight by weight: at the scalar grain an update may have come half way. */
export const weightsAt = (scene: Scene, layer: number): Matrix => weights(scene)[layer - 1] ?? [];
