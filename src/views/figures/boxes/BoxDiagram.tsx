import { useMemo } from 'react';
import { sym } from '../../../notation/symbols.ts';
import { Tex } from '../../../ui/Tex.tsx';
import { figureWords } from '../../../words/figures.ts';
import { useLateScene } from '../../LateScene.tsx';
import { useSize } from '../../../ui/useSize.ts';
import { Note } from '../Parts.tsx';
import { BoxView } from './BoxView.tsx';
import css from './Boxes.module.css';
import { diagramOf, type Sign } from './layout.ts';
import { rolesOf } from './roles.ts';

const words = figureWords.boxes;

function SignView({ kind, x, y }: Sign) {
  if (kind === 'up' || kind === 'f') {
    const down = kind === 'f' ? 1 : -1;
    return (
      <g transform={`translate(${x},${y})`}>
        <path className={css.arrow} d={`M-7,${-12 * down}L7,${12 * down}m-5.5,${-2 * down}l5.5,${2 * down}l-0.5,${-6 * down}`} />
      </g>
    );
  }
  return null;
}
const marks = { times: 'times', plus: 'plus', equals: 'equals', f: 'plainF', up: null } as const;

/** The boxes of a network, each drawn to its shape (chapter 1.2). Those of the step are lit; a box lights its block everywhere. */
export default function BoxDiagram() {
  const scene = useLateScene();
  const [ref, size] = useSize<HTMLDivElement>();
  const { widths } = scene.plan;
  const width = Math.max((size?.width ?? 0) - 12, 0);
  const diagram = useMemo(() => (width > 0 ? diagramOf(widths, width, width < 480 ? 420 : 460) : null), [widths, width]);
  const roles = rolesOf(scene);
  return (
    <div>
      <div ref={ref} className={css.room} data-large={width > 480 || undefined}>
        {diagram ? (
          <div role="group" aria-label={words.label(widths.join('-'))} className={css.diagram} style={{ height: diagram.height }}>
            <svg className={css.lines} width={width} height={diagram.height} aria-hidden="true">
              {diagram.signs.map((sign, k) => (
                <SignView key={k} {...sign} />
              ))}
            </svg>
            {diagram.signs.map(({ kind, layer, x, y }, k) => {
              const name = marks[kind];
              return name === null ? null : (
                <span key={k} className={css.sign} style={{ left: kind === 'f' ? x + 15 : x, top: kind === 'f' ? y - 8 : y }}>
                  <Tex {...sym(name, { l: layer })} />
                </span>
              );
            })}
            {diagram.boxes.map((box, k) => (
              <BoxView key={k} box={box} unit={diagram.unit} scene={scene} role={roles.get(box.block)} />
            ))}
          </div>
        ) : null}
      </div>
      <Note>{words.scale}</Note>
    </div>
  );
}
