import { memo, type CSSProperties } from 'react';
import { scaleFor, scalesOf } from '../../../lab/scales.ts';
import type { Scene } from '../../../lab/scene.ts';
import { Tex } from '../../../ui/Tex.tsx';
import { cellsIn } from '../../../walk/cells.ts';
import { formatShape } from '../../../walk/format.ts';
import { blockOf } from '../../../walk/ids.ts';
import { symbolOf } from '../../../walk/symbols.ts';
import { figureWords } from '../../../words/figures.ts';
import { useActions, useLab, useNames } from '../../lab.ts';
import { heatOf, signOf } from '../../numbers/Num.tsx';
import { knownIn } from '../known.ts';
import css from './Boxes.module.css';
import type { Box } from './layout.ts';
import { partnerOf, type BoxRole } from './roles.ts';

const words = figureWords.boxes;

interface Props {
  readonly box: Box;
  readonly unit: number;
  readonly scene: Scene;
  readonly role: BoxRole | undefined;
}

/** One box: a tile for each of its numbers, its symbol and shape under it. Pointing at it lights the whole block, and the other way round. */
export const BoxView = memo(function BoxView({ box, unit, scene, role }: Props) {
  const { point } = useActions();
  const { say } = useNames();
  const { block, rows, columns } = box;
  const { plan } = scene;
  const lit = useLab(({ pointed }) => {
    if (pointed === null) return false;
    const of = blockOf(pointed);
    return of === block || partnerOf(of) === block;
  });
  const scales = scalesOf(scene.pass);
  const ids = cellsIn(plan.widths, block);
  const shape = formatShape([rows, columns]);
  const reached = ids.some((id) => scene.reached(id));
  return (
    <>
      <button
        type="button"
        className={css.box}
        style={{ left: box.x, top: box.y, width: box.width, height: box.height, gridTemplateColumns: `repeat(${columns}, 1fr)` }}
        data-block={block}
        data-role={role}
        data-lit={lit || undefined}
        data-waiting={!reached || undefined}
        aria-label={words.box(say(block), shape)}
        onPointerEnter={() => point(block)}
        onPointerMove={() => point(block)}
        onFocus={() => setTimeout(() => point(block))}
        onClick={() => point(block)}
      >
        {ids.map((id) => {
          const value = knownIn(scene)(id);
          return (
            <span
              key={id}
              className={`${css.cell} heat`}
              style={{ '--t': value === undefined ? '0' : heatOf(value, scaleFor(scales, id)).toFixed(3) } as CSSProperties}
              data-quantity={id}
              data-value={value === undefined ? undefined : String(value)}
              data-sign={value === undefined ? undefined : signOf(value)}
            >
              {value !== undefined && value < 0 && unit >= 7 ? <span className={css.dash} /> : null}
            </span>
          );
        })}
      </button>
      <span
        className={css.label}
        data-lit={lit || role !== undefined || undefined}
        style={{ left: box.x + box.width / 2, top: box.y + box.height + 3 }}
      >
        <Tex {...symbolOf(block, plan.depth)} />
        <span className={css.shape}>{shape}</span>
      </span>
    </>
  );
});
