import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { stageWords as words } from '../../words/stage.ts';
import type { Column, StageLayout } from './layout.ts';
import css from './Bands.module.css';

interface Props {
  readonly scene: Scene;
  readonly layout: StageLayout;
  readonly openGap: number;
}

/** About what a letter of a band's title takes, in pixels. */
const letterWidth = 7.8;

/** The first of some names, from long to short, that a band has room for. */
const fitting = (width: number, ...names: readonly string[]) => names.find((name) => name.length * letterWidth <= width);

function titleOf(column: Column, depth: number, { level, phone }: StageLayout) {
  const { layer } = column;
  const name = (...names: readonly string[]) => (column.kind === 'dot' ? undefined : fitting(column.band.width, ...names));
  if (layer === 0) return name(words.input(false), words.input(true)) ?? <Tex {...sym('x')} />;
  if (layer === depth) return name(...(phone ? [] : [words.output(false)]), words.output(true)) ?? <Tex {...sym('bareYhat')} />;
  if (level === 'lens') return name(words.layer(layer)) ?? layer;
  return name(...(phone ? [] : [words.hidden(layer, 'long')]), words.hidden(layer, 'short')) ?? words.hidden(layer, 'tiny');
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
