import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { useLab } from '../lab.ts';
import { heatCell, heatCellWithin, isHeat } from './fit.ts';
import { HeatTile } from './HeatTile.tsx';
import larger from './Larger.module.css';
import css from './StepCard.module.css';
import { SymbolLine } from './SymbolLine.tsx';
import { Tile } from './Tile.tsx';

/** How high a heat map may be on a projector, where nothing is scrolled to. */
const presentedMap = 108;

/** A layer's whole step: a line for each of its matrix steps, rule and result. */
export function LayerLines({ scene, width }: { readonly scene: Scene; readonly width: number }) {
  const { step } = scene;
  const presenting = useLab((lab) => lab.presenting);
  return (
    <ol className={larger.lines} data-narrow={width < 560 || undefined}>
      {step.equations.map((equation, i) => {
        const rule = step.rules[i] ?? 'mix';
        return (
          <li key={rule} className={larger.line}>
            <SymbolLine equation={equation} rule={rule} shapes={false} />
            {(scene.asking === 'shape' ? [] : equation.results).map((result) => (
              <div key={result.block} className={larger.lineResult}>
                <span className={css.smallMark}>
                  <Tex {...sym('equals')} />
                </span>
                {isHeat(result) ? (
                  <HeatTile
                    scene={scene}
                    factor={result}
                    row={null}
                    column={null}
                    cell={presenting ? heatCellWithin(result, width / 2, presentedMap, 0) : heatCell}
                    result
                  />
                ) : (
                  <Tile scene={scene} factor={result} size="small" outlines={[]} result />
                )}
              </div>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
