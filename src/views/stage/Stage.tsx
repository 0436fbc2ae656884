import { useMemo } from 'react';
import { scalesOf } from '../../lab/scales.ts';
import { weightsAt } from '../../lab/weights.ts';
import { moreDigits } from '../../notation/settings.ts';
import { later } from '../../ui/later.tsx';
import { stageWords as words } from '../../words/stage.ts';
import { FewDigits } from '../numbers/FewDigits.tsx';
import { useActions, useLab, useScene } from '../lab.ts';
import { useSize } from '../../ui/useSize.ts';
import { Bands } from './Bands.tsx';
import { Beads } from './Beads.tsx';
import { Edges } from './Edges.tsx';
import { layoutStage } from './layout.ts';
import { LossColumn, LossLines } from './LossColumn.tsx';
import { litEdges } from './model.ts';
import { Neurons } from './Neurons.tsx';
import { followedColumn, followedRow, openGapOf } from './roles.ts';
import css from './Stage.module.css';
import { useTravel } from './useTravel.ts';

const StageControls = later(() => import('../build/StageControls.tsx'));

/** Below this width the stage is drawn for a phone. */
const phoneWidth = 640;

const directions = { forward: 'forward', loss: null, backward: 'backward', update: null } as const;

/** The layered network: bands, neurons, edges and the loss; what the step touches is lit. */
export function Stage() {
  const scene = useScene();
  const chosen = useLab((lab) => lab.followed);
  const presenting = useLab((lab) => lab.presenting);
  const move = useLab((lab) => lab.move);
  const { follow } = useActions();
  const more = useLab((lab) => moreDigits(lab.settings));
  const [ref, size] = useSize<HTMLDivElement>();
  const { widths, depth } = scene.plan;
  const openGap = openGapOf(scene);
  const [width, height] = [size?.width ?? 0, size?.height ?? 0];
  const layout = useMemo(
    () => (width > 0 && height > 0 ? layoutStage({ widths, width, height, phone: width < phoneWidth, presenting, openGap, more }) : null),
    [widths, width, height, presenting, openGap, more],
  );
  const followed = followedRow(scene, chosen.row);
  const column = followedColumn(scene, chosen.column);
  const lit = useMemo(() => litEdges(scene, followed, layout?.level === 'full'), [scene, followed, layout?.level]);
  const scales = scalesOf(scene.pass);
  const direction = directions[scene.phase];
  const one = layout?.level === 'lens' && (widths[openGap - 1] ?? 0) > 4 ? oneEdge(lit, column) : lit;
  useTravel(ref, scene, layout, one);
  return (
    <div
      ref={ref}
      className={css.stage}
      role="group"
      aria-label={words.label(widths.join('-'))}
      data-stage=""
      data-level={layout?.level}
      data-move={move}
    >
      {layout ? (
        <>
          <Bands scene={scene} layout={layout} openGap={openGap} />
          <svg className={css.lines} width={width} height={height} aria-hidden="true">
            {layout.columns.slice(1).map((next, k) => (
              <Edges
                key={next.layer}
                layer={next.layer}
                from={layout.columns[k]?.nodes ?? []}
                to={next.nodes}
                W={weightsAt(scene, next.layer)}
                largest={scales.weights}
                level={layout.level}
                open={next.layer === openGap}
                lit={next.layer === openGap ? lit : nothing}
                arrows={next.layer === openGap ? one : nothing}
                direction={next.layer === openGap ? direction : null}
              />
            ))}
            <LossLines layout={layout} scene={scene} depth={depth} />
          </svg>
          <FewDigits most={layout.phone ? 2 : 6}>
            <Neurons scene={scene} layout={layout} followed={followed} onFollow={follow} />
            <LossColumn scene={scene} layout={layout} />
            <Beads scene={scene} layout={layout} openGap={openGap} lit={one} />
          </FewDigits>
          <StageControls layout={layout} />
        </>
      ) : null}
    </div>
  );
}

const nothing: ReadonlySet<string> = new Set();

/** Of the edges that are followed in a larger network, the one that has its bead and arrowhead. */
function oneEdge(lit: ReadonlySet<string>, column: number): ReadonlySet<string> {
  const [first] = lit;
  if (first === undefined) return nothing;
  const chosen = [...lit].find((key) => key.endsWith(`.${column}`));
  return new Set([chosen ?? first]);
}
