import type { BackstepDocument } from '../../documents/document.ts';
import { sym } from '../../notation/symbols.ts';
import type { Piece } from '../../notation/rich.ts';
import { counted, type Settings } from '../../notation/settings.ts';
import { drawingOf } from '../../paper/drawing.ts';
import { idsOf } from '../../paper/neuron.ts';
import { Tex } from '../../ui/Tex.tsx';
import { say } from '../../walk/spoken.ts';
import { symbolOf } from '../../walk/symbols.ts';
import { paperWords as words } from '../../words/paper.ts';
import { RichText } from '../numbers/RichText.tsx';
import css from './Network.module.css';

const mm = (value: number) => `${value.toFixed(2)}mm`;

/** The network in black, with the names of its numbers and none of their values. */
export function Network({
  document,
  widths,
  width,
  settings,
}: {
  readonly document: BackstepDocument;
  readonly widths: readonly number[];
  readonly width: number;
  readonly settings: Settings;
}) {
  const { height, lines, nodes, labels, columns, example } = drawingOf(widths, width);
  const depth = widths.length - 1;
  const piece = (id: string): Piece => ({ kind: 'symbol', symbol: symbolOf(id, depth), spoken: say(id, depth, settings) });
  const caption = (layer: number | null) => {
    if (layer === null) return words.lossColumn(document.loss);
    if (layer === 0) return words.inputs;
    return (depth > 4 ? words.layerShort : words.layerColumn)(layer, depth, document.layers[layer - 1]?.activation ?? 'linear');
  };
  const picture = (
    <div className={css.network} data-dense={Math.max(...widths) > 8 || undefined} role="img" aria-label={words.drawing(widths.join('-'))}>
      <div className={css.plate} style={{ width: mm(width), height: mm(height) }} aria-hidden="true">
        <svg className={css.lines} viewBox={`0 0 ${width} ${height}`}>
          {lines.map(({ from, to }, i) => (
            <path key={i} d={`M${from.x},${from.y}L${to.x},${to.y}`} />
          ))}
        </svg>
        {nodes.map(({ x, y, width: own, height: tall, names }, i) => (
          <span key={i} className={css.node} style={{ left: mm(x), top: mm(y), width: mm(own), height: mm(tall) }}>
            {names.map((name, k) => (
              <span key={k} className={css.half}>
                <Tex {...name} />
              </span>
            ))}
          </span>
        ))}
        {labels.map(({ x, y, symbol }, i) => (
          <span key={i} className={css.label} style={{ left: mm(x), top: mm(y) }}>
            <Tex {...symbol} />
          </span>
        ))}
      </div>
      <div className={css.captions} style={{ width: mm(width) }} aria-hidden="true">
        {columns.map(({ x, layer }, i) => (
          <span
            key={i}
            className={css.caption}
            style={{ left: mm(i === 0 ? 0 : x) }}
            data-edge={i === 0 ? 'start' : layer === null ? 'end' : undefined}
          >
            <span>{caption(layer)}</span>
            {layer === null ? <Tex {...sym(document.loss === 'rss' ? 'rss' : 'logLossShort')} /> : null}
          </span>
        ))}
      </div>
    </div>
  );
  if (!example) return picture;
  const { layer, i, j } = example;
  return (
    <>
      {picture}
      <p className={css.naming}>
        <RichText
          rich={words.weightNames(
            piece(`W.${layer}.${i}.${j}`),
            piece(`h.${layer}.${i}`),
            piece(idsOf(layer - 1, j, depth).z),
            counted(i, settings),
            counted(j, settings),
            piece(`W.${layer}`),
          )}
        />
      </p>
    </>
  );
}
