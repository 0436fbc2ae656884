import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { stageWords as words } from '../../words/stage.ts';
import type { Column, StageLayout } from './layout.ts';
import css from './Stage.module.css';

interface Props {
  readonly scene: Scene;
  readonly layout: StageLayout;
  readonly openGap: number;
}

function titleOf(column: Column, depth: number, { level, phone }: StageLayout) {
  const roomy = column.band.width >= 86;
  if (column.kind === 'dot')
    return column.layer === 0 ? <Tex {...sym('x')} /> : column.layer === depth ? <Tex {...sym('bareYhat')} /> : column.layer;
  if (column.layer === 0) return words.input(!roomy);
  if (column.layer === depth) return words.output(phone || !roomy);
  if (level === 'lens') return words.layer(column.layer);
  return words.hidden(column.layer, phone ? 'short' : 'long');
}

function footOf(column: Column, depth: number, { level, feet }: StageLayout) {
  if (!feet) return null;
  if (level === 'lens') return column.nodes.length;
  if (column.layer === 0) return <Tex {...sym('inputLayer')} />;
  return <Tex {...sym(column.layer === depth ? 'outputLayer' : 'hiddenLayer', { l: column.layer })} />;
}

/** The soft bands of the layers, their names, what they compute, and the name of each gap's W. */
export function Bands({ scene, layout, openGap }: Props) {
  const { depth } = scene.plan;
  const { columns, loss } = layout;
  const swept = (layer: number) => scene.phase !== 'forward' && scene.reached(`gradW.${layer}.0.0`) && layer !== openGap;
  return (
    <>
      {columns.map((column) => (
        <div key={column.layer} className={css.band} style={column.band && { left: column.band.x, width: column.band.width }}>
          <span className={css.bandTitle}>{titleOf(column, depth, layout)}</span>
          <span className={css.bandFoot}>{footOf(column, depth, layout)}</span>
        </div>
      ))}
      <div className={css.band} style={{ left: loss.band.x, width: loss.band.width }}>
        <span className={css.bandTitle}>{words.loss}</span>
        <span className={css.bandFoot}>
          {!layout.feet ? null : layout.level === 'full' ? (
            scene.document.loss === 'rss' ? (
              <Tex {...sym('rss')} />
            ) : (
              <Tex {...sym('logLossShort')} />
            )
          ) : layout.level === 'compact' && depth > 0 ? (
            <Tex {...sym('totalOfLosses')} />
          ) : null}
        </span>
      </div>
      {columns.slice(1).map((column, k) => {
        const before = columns[k]?.band;
        if (!before) return null;
        const from = before.x + before.width;
        const width = column.band.x - from;
        const open = column.layer === openGap;
        if (width < 30 && !open) return null;
        return (
          <span key={column.layer} className={css.gapTitle} style={{ left: from, width }} data-open={open || undefined}>
            <Tex {...sym('W', { l: column.layer })} />
            {swept(column.layer) ? <span className={css.sweptArrow}>←</span> : null}
          </span>
        );
      })}
    </>
  );
}
