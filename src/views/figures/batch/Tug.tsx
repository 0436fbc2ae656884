import { useMemo, useState } from 'react';
import { range } from '../../../core/range.ts';
import { setObservation } from '../../../documents/edits.ts';
import type { Scene } from '../../../lab/scene.ts';
import { Tex } from '../../../ui/Tex.tsx';
import type { All } from '../../../walk/batch/all.ts';
import { format } from '../../../walk/format.ts';
import { symbolOf } from '../../../walk/symbols.ts';
import { unicodeOf } from '../../../walk/unicode.ts';
import { figureWords } from '../../../words/figures.ts';
import { useActions, useNames } from '../../lab.ts';
import { layerOptions, Note, Pick } from '../Parts.tsx';
import parts from '../Parts.module.css';
import { frameOf } from '../plot.ts';
import css from './Tug.module.css';
import { tugOf, type Tug as Pulls } from './pulls.ts';

const words = figureWords.tug;
/** Past so many observations each has less than a pixel or two: then they are one shape. */
const separate = 160;

interface Props {
  readonly scene: Scene;
  readonly all: All;
  readonly width: number;
  /** The layer that is chosen first. */
  readonly layer: number;
}

/** Every observation's pull on one parameter, sorted, and who wins (chapter 3). */
export function Tug({ scene, all, width, layer: first }: Props) {
  const { plan } = scene;
  const { depth, widths } = plan;
  const { count, show } = useNames();
  const [chosen, choose] = useState({ layer: 0, row: 0, column: 0 });
  const layer = Math.min(chosen.layer || first, depth);
  const [rows, columns] = [widths[layer] ?? 1, widths[layer - 1] ?? 1];
  const row = Math.min(chosen.row, rows - 1);
  // After the weights comes the intercept.
  const column = Math.min(chosen.column, columns);
  const parameter = column === columns ? `c.${layer}.${row}` : `W.${layer}.${row}.${column}`;
  const gradient = column === columns ? `gradCBatch.${layer}.${row}` : `gradWBatch.${layer}.${row}.${column}`;
  const alone = gradient.replace('Batch', '');
  const known = scene.reached(gradient);
  const tug = useMemo(() => (known ? tugOf(all, parameter) : null), [known, all, parameter]);
  const name = (id: string) => unicodeOf(id, scene.pass.settings);
  return (
    <div>
      <div className={parts.controls}>
        <Pick
          label={figureWords.layer}
          options={layerOptions(depth)}
          value={layer}
          onChange={(next) => choose({ layer: next, row: 0, column: 0 })}
        />
        <Pick
          label={words.neuron}
          options={range(rows).map((i) => [i, words.neuronIs(count(i))] as const)}
          value={row}
          onChange={(next) => choose({ layer, row: next, column })}
        />
        <Pick
          label={words.parameter}
          options={range(columns + 1).map((j) => [j, name(j === columns ? `c.${layer}.${row}` : `W.${layer}.${row}.${j}`)] as const)}
          value={column}
          onChange={(next) => choose({ layer, row, column: next })}
        />
      </div>
      {tug ? (
        <>
          <Bars tug={tug} width={width} followed={all.followed} />
          <p className={css.totals}>
            <span>{words.up(tug.ups, show('', tug.up))}</span>
            <span>{words.down(tug.downs, show('', tug.down))}</span>
          </p>
          <p className={css.net}>
            <Tex {...symbolOf(gradient, depth)} />
            <span data-quantity={gradient} data-value={String(scene.value(gradient))}>
              {show(gradient, scene.value(gradient))}
            </span>
          </p>
          <Note>{words.wins(name(parameter), tug.net)}</Note>
        </>
      ) : (
        <Note>{figureWords.comesIn(name(alone), plan.writer.get(alone.split('.').slice(0, 2).join('.')) ?? 1)}</Note>
      )}
    </div>
  );
}

interface BarsProps {
  readonly tug: Pulls;
  readonly width: number;
  readonly followed: number;
}

/** Each pull as a bar from the middle line, up or down; a click follows its observation. */
function Bars({ tug: { pulls }, width, followed }: BarsProps) {
  const { edit } = useActions();
  const { count, show } = useNames();
  const largest = Math.max(...pulls.map(({ pull }) => Math.abs(pull)).filter(Number.isFinite), Number.MIN_VALUE);
  const { x, y, height } = frameOf(width, 0.5, [0, pulls.length], [-largest * 1.06, largest * 1.06]);
  const each = x(1) - x(0);
  const zero = y(0);
  const outline = `M${x(0)},${zero}${pulls.map(({ pull }, k) => `V${y(pull).toFixed(1)}H${x(k + 1).toFixed(2)}`).join('')}V${zero}Z`;
  return (
    <svg
      className={parts.picture}
      width={width}
      height={height}
      role="img"
      aria-label={words.plot(pulls.length)}
      onClick={(event) => {
        const n = (event.target as Element).closest('[data-n]')?.getAttribute('data-n');
        if (n) edit({ follow: Number(n) }, (document) => setObservation(document, Number(n)));
      }}
    >
      {y.ticks(4).map((value) => (
        <g key={value}>
          <path className={parts.grid} d={`M${x.range[0]},${y(value)}H${x.range[1]}`} />
          <text className={parts.tick} x={x.range[0] - 8} y={y(value)} dy="0.35em" textAnchor="end">
            {format(value, largest >= 4 ? 0 : largest >= 0.4 ? 1 : 2)}
          </text>
        </g>
      ))}
      {pulls.length > separate ? <path className={css.bar} d={outline} /> : null}
      {pulls.map(({ n, id, pull }, k) =>
        pulls.length > separate && n !== followed ? null : (
          <g key={n} data-n={n}>
            <path className={css.reach} d={`M${x(k)},8h${each}V${height - 8}h${-each}Z`}>
              <title>{words.pullOf(count(n), show('', pull))}</title>
            </path>
            <path
              className={css.bar}
              data-followed={n === followed || undefined}
              d={`M${x(k) + each * 0.12},${zero}h${Math.max(each * 0.76, 1)}V${y(pull)}h${-Math.max(each * 0.76, 1)}Z`}
              data-quantity={id}
              data-value={String(-pull + 0)}
            />
          </g>
        ),
      )}
      <path className={parts.zero} d={`M${x.range[0]},${zero}H${x.range[1]}`} />
    </svg>
  );
}
