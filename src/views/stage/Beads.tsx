import type { Scene } from '../../lab/scene.ts';
import { scalesOf } from '../../lab/scales.ts';
import { heatOf } from '../numbers/Num.tsx';
import { Bead } from './Bead.tsx';
import { curveBetween, fanOf, pointOn } from './curve.ts';
import type { Column, StageLayout } from './layout.ts';
import { spreadBeads, type Spot } from './spread.ts';

interface Props {
  readonly scene: Scene;
  readonly layout: StageLayout;
  readonly openGap: number;
  readonly lit: ReadonlySet<string>;
}

/** Beads are drawn while there are at most so many in a gap. */
const most = 5;
/** Height of a bead alone, and with its gradient under it. */
const [alone, withGradient] = [28, 51];
/** The least room for a number between two layers. */
const narrowest = 30;
/** With less room a weight that is not at work stands in the middle of the gap. */
const comfortable = 60;

interface Place {
  readonly i: number;
  readonly j: number;
  readonly spot: Spot;
}

/** Which weights of a gap stand on their edges, and where. */
function placesOf({ scene, layout, openGap, lit }: Props, from: Column, to: Column): readonly Place[] {
  const full = layout.level === 'full';
  const room = to.band.x - (from.band.x + from.band.width);
  if (room < narrowest || (!full && to.layer !== openGap)) return [];
  const edges = to.nodes.flatMap((target, i) =>
    from.nodes.map((source, j) => ({ i, j, curve: curveBetween(source, target, fanOf(layout.level, j, from.nodes.length)) })),
  );
  const shown = full ? edges : edges.filter(({ i, j }) => lit.has(`${i}.${j}`));
  if (shown.length > most) return [];
  // Four edges that cross: two beads on each side of the crossing.
  if (full && edges.length === 4) return shown.map(({ i, j, curve }) => ({ i, j, spot: pointOn(curve, i === j ? 0.27 : 0.7) }));
  if (room < comfortable && to.layer !== openGap) return shown.map(({ i, j, curve }) => ({ i, j, spot: pointOn(curve, 0.5) }));
  const first = `gradW.${to.layer}.0.0`;
  const gradients = scene.phase !== 'forward' && (scene.reached(first) || scene.covered.includes(first));
  const [targets, sources] = [new Set(shown.map(({ i }) => i)).size, new Set(shown.map(({ j }) => j)).size];
  const spots = spreadBeads(
    shown.map(({ curve }) => curve),
    gradients ? withGradient : alone,
    targets > sources ? 'target' : 'source',
  );
  // A bead on the topmost edge would cover the gap's title.
  const highest = Math.min(...[...from.nodes, ...to.nodes].map(({ y }) => y)) + (gradients ? withGradient : alone) / 2 - 2;
  const down = full ? 0 : Math.max(0, highest - Math.min(...spots.map(({ y }) => y)));
  return shown.map(({ i, j }, k) => ({ i, j, spot: { x: spots[k]?.x ?? 0, y: (spots[k]?.y ?? 0) + down } }));
}

/** The weights that stand on their edges: all of a small network's, else those of the followed neuron; of a lens, the one followed edge. */
export function Beads(props: Props) {
  const { scene, layout, openGap, lit } = props;
  const largest = scalesOf(scene.pass).gradients;
  return layout.columns.slice(1).flatMap((column, k) => {
    const from = layout.columns[k];
    const layer = column.layer;
    if (!from) return [];
    return placesOf(props, from, column).map(({ i, j, spot }) => {
      const id = `gradW.${layer}.${i}.${j}`;
      // A phone has room for gradients only where the step is at work.
      const shown = scene.phase !== 'forward' && (!layout.phone || layer === openGap);
      const gradient = shown && scene.reached(id) ? scene.value(id) : undefined;
      return (
        <Bead
          key={`${layer}.${i}.${j}`}
          layer={layer}
          i={i}
          j={j}
          x={spot.x}
          y={spot.y}
          value={scene.value(`W.${layer}.${i}.${j}`)}
          gradient={gradient}
          gradientCovered={shown && scene.covered.includes(id)}
          gradientHeat={gradient === undefined ? 0 : heatOf(gradient, largest)}
          active={layer === openGap && lit.has(`${i}.${j}`)}
          updated={scene.updated(`W.${layer}.${i}.${j}`)}
          weightWritten={scene.written.has(`W.${layer}.${i}.${j}`)}
          gradientWritten={scene.written.has(id)}
        />
      );
    });
  });
}
