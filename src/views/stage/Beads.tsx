import type { Scene } from '../../lab/scene.ts';
import { scalesOf } from '../../lab/scales.ts';
import { heatOf } from '../Num.tsx';
import { Bead } from './Bead.tsx';
import { curveBetween, fanOf, pointOn, type StageLayout } from './layout.ts';

interface Props {
  readonly scene: Scene;
  readonly layout: StageLayout;
  readonly openGap: number;
  readonly lit: ReadonlySet<string>;
}

/** Beads are drawn while there are at most so many in a gap (larger-networks.md). */
const most = 5;

/** Where along the edge the bead sits: towards the side on which the edges stand apart. */
const along = (sources: number, targets: number, back: boolean) => (targets > sources || back ? 0.62 : 0.4);

/** The weights that stand on their edges: all of a small network's, else those of the followed neuron; of a lens, the one followed edge. */
export function Beads({ scene, layout, openGap, lit }: Props) {
  const scales = scalesOf(scene.pass);
  const full = layout.level === 'full';
  const back = scene.step.rules.length === 1 && scene.step.rules[0] === 'throughWeights';
  return layout.columns.slice(1).flatMap((column, k) => {
    const from = layout.columns[k];
    const layer = column.layer;
    const room = column.band.x - ((from?.band.x ?? 0) + (from?.band.width ?? 0));
    if (!from || (!full && layer !== openGap) || room < 54) return [];
    const edges = column.nodes.flatMap((to, i) => from.nodes.map((source, j) => ({ i, j, to, source })));
    const shown = full ? edges : edges.filter(({ i, j }) => lit.has(`${i}.${j}`));
    if (shown.length > most) return [];
    return shown.map(({ i, j, to, source }) => {
      const t = along(from.nodes.length, column.nodes.length, back && !full);
      const at = pointOn(curveBetween(source, to, fanOf(layout.level, j, from.nodes.length)), full && edges.length === 4 ? (i === j ? 0.24 : 0.7) : t);
      const id = `gradW.${layer}.${i}.${j}`;
      const gradient = scene.reached(id) && scene.phase !== 'forward' ? scene.value(id) : undefined;
      return (
        <Bead
          key={`${layer}.${i}.${j}`}
          layer={layer}
          i={i}
          j={j}
          x={at.x}
          y={at.y}
          value={scene.value(`W.${layer}.${i}.${j}`)}
          gradient={gradient}
          gradientHeat={gradient === undefined ? 0 : heatOf(gradient, scales.gradients)}
          active={lit.has(`${i}.${j}`)}
          weightWritten={scene.written.has(`W.${layer}.${i}.${j}`)}
          gradientWritten={scene.written.has(id)}
        />
      );
    });
  });
}
