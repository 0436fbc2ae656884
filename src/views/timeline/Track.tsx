import { memo, useRef, type PointerEvent } from 'react';
import { Tex } from '../../ui/Tex.tsx';
import { walkOf } from '../../lab/walk.ts';
import { currentSteps, lastStep, stopOf, stops } from '../../walk/place.ts';
import type { PlannedStep } from '../../walk/plan.ts';
import { stepWords } from '../../words/steps.ts';
import { timelineWords as words } from '../../words/timeline.ts';
import { useActions, useLab, useSceneOf } from '../lab.ts';
import { useSize } from '../../ui/useSize.ts';
import { cellSymbol, densityOf, measures, phasesOf, type Density } from './cells.ts';
import css from './Track.module.css';

const arrows = { forward: [null, '→'], loss: [null, null], backward: ['←', null], update: [null, null] } as const;

/** Below this width the track is a line of bars without labels. */
const thinBelow = 480;

/** The timeline as one slider: forward, loss, backward, update; a cell for each step. */
export function Track() {
  // Part by part: an edit, which changes every number and no step, leaves the track as it is.
  const plan = useSceneOf((scene) => scene.plan);
  const place = useSceneOf((scene) => scene.place);
  const currentPhase = useSceneOf((scene) => scene.phase);
  const grain = useLab((lab) => lab.grain);
  const walk = useLab(walkOf);
  const valueText = useSceneOf(({ step }) =>
    words.value(step.title, step.number, step.of, step.scalar ? words.scalar(step.scalar.index + 1, step.scalar.of) : ''),
  );
  const { goTo, goToStop } = useActions();
  const [ref, size] = useSize<HTMLDivElement>();
  const dragging = useRef(false);
  const width = size?.width ?? 0;
  const byLayer = grain === 'layer';
  const fit = densityOf(plan, byLayer ? plan.groups.length : plan.steps.length, width);
  const density: Density = width < thinBelow ? 'thin' : fit.density;
  const thin = density === 'thin';
  const currentGroup = plan.groupOf[place.step - 1] ?? 0;
  const current = currentSteps(plan, grain, place);

  const goToPointer = (event: PointerEvent<HTMLElement>) => {
    const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-step]')];
    const distance = (cell: HTMLElement) => {
      const { left, right } = cell.getBoundingClientRect();
      return event.clientX < left ? left - event.clientX : event.clientX > right ? event.clientX - right : 0;
    };
    const nearest = cells.reduce<HTMLElement | undefined>(
      (best, cell) => (!best || distance(cell) < distance(best) ? cell : best),
      undefined,
    );
    if (!nearest) return;
    const number = Number(nearest.dataset['step']);
    const steps = plan.steps[number - 1]?.scalars.length ?? 1;
    const { left, width: wide } = nearest.getBoundingClientRect();
    const inside = grain === 'scalar' ? Math.min(Math.max(Math.floor(((event.clientX - left) / wide) * steps), 0), steps - 1) : 0;
    goTo({ iteration: place.iteration, step: number, scalar: inside });
  };

  return (
    <div
      ref={ref}
      className={css.track}
      data-density={density}
      role="slider"
      data-timeline=""
      tabIndex={0}
      aria-label={words.label}
      aria-valuemin={0}
      aria-valuemax={stops(plan, grain) - 1}
      aria-valuenow={stopOf(plan, grain, place)}
      aria-valuetext={valueText}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        goToPointer(event);
      }}
      onPointerMove={(event) => dragging.current && goToPointer(event)}
      onPointerUp={() => (dragging.current = false)}
      onPointerCancel={() => (dragging.current = false)}
      onDoubleClick={() => goToStop(stopOf(plan, grain, place))}
    >
      {width === 0
        ? null
        : phasesOf(plan).map(({ phase, groups }) => (
            <div
              key={phase}
              className={css.phase}
              data-phase={phase}
              data-current={currentPhase === phase || undefined}
              style={thin ? { flexGrow: groups.reduce((n, group) => n + group.steps.length, 0) } : undefined}
            >
              {thin ? null : (
                <span className={css.phaseName}>
                  {arrows[phase][0]} {stepWords.phase[phase]} {arrows[phase][1]}
                </span>
              )}
              <div className={css.groups}>
                {groups.map(({ index, steps }) => {
                  const folded = byLayer || (density === 'folded' && index !== currentGroup);
                  const shown = folded ? steps.slice(0, 1) : steps;
                  return (
                    <div
                      key={index}
                      className={css.group}
                      data-open={index === currentGroup || undefined}
                      style={thin ? { flexGrow: steps.length } : undefined}
                    >
                      <div className={css.cells}>
                        {shown.map((one) => (
                          <Cell
                            key={one.number}
                            step={one}
                            count={folded ? steps.length : 1}
                            depth={plan.depth}
                            name={walk?.cellSymbol ?? cellSymbol}
                            density={density}
                            folded={folded}
                            width={thin ? undefined : byLayer || !folded ? fit.cell : fit.fold}
                            state={stateOf(one, folded ? steps : [one], current, lastStep(plan, grain, place))}
                            scalar={grain === 'scalar' && one.number === place.step && one.scalars.length > 1 ? place.scalar : null}
                          />
                        ))}
                      </div>
                      {thin || phase === 'loss' || (density === 'folded' && index !== currentGroup) ? null : (
                        <span className={css.layerName}>{words.layer(steps[0]?.layer ?? 0)}</span>
                      )}
                    </div>
                  );
                })}
              </div>
            </div>
          ))}
    </div>
  );
}

type State = 'done' | 'current' | 'ahead';

function stateOf(first: PlannedStep, steps: readonly PlannedStep[], current: readonly PlannedStep[], last: number): State {
  if (steps.some((step) => current.some((one) => one.number === step.number))) return 'current';
  return first.number <= last ? 'done' : 'ahead';
}

interface CellProps {
  readonly step: PlannedStep;
  /** How many steps the cell stands for: several where a layer is folded. */
  readonly count: number;
  readonly depth: number;
  readonly name: typeof cellSymbol;
  readonly density: Density;
  readonly folded: boolean;
  readonly width: number | undefined;
  readonly state: State;
  /** At the scalar grain, which of the step's numbers. */
  readonly scalar: number | null;
}

const Cell = memo(function Cell({ step, count, depth, name, density, folded, width, state, scalar }: CellProps) {
  const roomy = density === 'roomy' || (state === 'current' && !folded);
  return (
    <span
      className={css.cell}
      data-step={step.number}
      data-state={state}
      data-phase={step.phase}
      style={{ width: state === 'current' && !folded && width !== undefined ? Math.max(width, measures.open) : width }}
    >
      {density === 'thin' ? null : folded ? (
        step.phase === 'loss' ? (
          <Tex {...name(step, depth, false)} />
        ) : (
          <span className={css.foldName}>{step.layer}</span>
        )
      ) : (
        <Tex {...name(step, depth, roomy)} />
      )}
      {density !== 'thin' && folded && count > 1 ? (
        <span className={css.ticks}>
          {Array.from({ length: count }, (_, i) => (
            <i key={i} />
          ))}
        </span>
      ) : null}
      {scalar === null ? null : (
        <span className={css.progress}>
          <i style={{ width: `${((scalar + 1) / step.scalars.length) * 100}%` }} />
        </span>
      )}
    </span>
  );
});
