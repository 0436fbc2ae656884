import { useRef, useEffect, type ReactNode } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { scaleFor, scalesOf } from '../../lab/scales.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import type { All } from '../../walk/batch/all.ts';
import { formatShape } from '../../walk/format.ts';
import { parseId, singleOf } from '../../walk/ids.ts';
import { writtenCount } from '../../walk/place.ts';
import { symbolOf } from '../../walk/symbols.ts';
import { batchWords as words } from '../../words/batch.ts';
import { useActions } from '../lab.ts';
import css from './Picture.module.css';
import { columnsFor, type Columns } from './columns.ts';
import { heightsFor, stackedBelow, type Heights } from './heights.ts';
import { Matrix, type State } from './Matrix.tsx';
import { Observations } from './Observations.tsx';
import { Gradients, Parameters } from './Sides.tsx';
import { rowsOf, type Placed, type Row } from './rows.ts';
import { Sketch } from './Sketch.tsx';
import { StepArrow } from './StepArrow.tsx';
import { Total } from './Total.tsx';

interface Props {
  readonly scene: Scene;
  readonly all: All;
  readonly width: number;
  readonly height: number;
  readonly onFollow: (n: number) => void;
}

/** Width of a side without numbers; and what both passes together need before parameters take their room. */
const [narrowSide, leastPasses] = [132, 560];
/** Up to so many columns a parameter stands beside the picture in numbers. */
const beside = 4;

/** Which rows are computed by now and wait for no answer, a bit for each: a number, so that a matrix whose rows stay is not drawn anew. */
const knownRows = ({ waits }: Scene, block: string, written: number): number =>
  Array.from({ length: written }, (_, i) => (waits(`${block}.${i}.0`) ? 0 : 1 << i)).reduce((bits, bit) => bits | bit, 0);

const stateOf = (scene: Scene, block: string, reached: number): State =>
  scene.step.writes.some((id) => id === block || id.startsWith(`${block}.`))
    ? 'written'
    : scene.step.reads.some(({ id }) => id === block || id.startsWith(`${block}.`))
      ? 'read'
      : reached > 0
        ? 'done'
        : 'ahead';

/** The matrix that a block is, for a sketch. */
function numbersOf(all: All, block: string): readonly (readonly number[])[] | undefined {
  const at = parseId(block);
  const { pass, gradients } = all;
  switch (at?.name) {
    case 'H':
      return pass.H[at.layer - 1];
    case 'Z':
      return pass.Z[at.layer];
    case 'X':
      return pass.Z[0];
    case 'gradHBatch':
      return gradients.gradH[at.layer - 1];
    case 'gradZBatch':
      return gradients.gradZ[at.layer];
    default:
      return undefined;
  }
}

interface RowProps {
  readonly scene: Scene;
  readonly all: All;
  readonly row: Row;
  readonly columns: Columns;
  readonly heights: Heights;
  readonly backward: boolean;
}

function RowView({ scene, all, row, columns, heights, backward }: RowProps) {
  const { goTo } = useActions();
  const { pass, plan, grain, place } = scene;
  if (row.kind === 'step')
    return (
      <StepArrow
        pass={pass}
        step={row.step}
        current={scene.step.rules.includes(row.step.rule) && scene.step.layer === row.step.layer}
        onGo={(step) => goTo({ iteration: place.iteration, step, scalar: 0 })}
      />
    );
  const single = singleOf(row.block);
  const written = plan.writer.has(single) ? Math.min(writtenCount(plan, grain, place, single), row.rows) : row.rows;
  const known = knownRows(scene, row.block, written);
  const state = stateOf(scene, row.block, written);
  const open = state === 'read' || state === 'written';
  const sketched = heights.pictured && !open ? numbersOf(all, row.block) : undefined;
  if (sketched) {
    const largest = scaleFor(scalesOf(pass), `${row.block}.0.0`);
    return <Sketch M={sketched} columns={columns} largest={largest} known={known !== 0} />;
  }
  return (
    <Matrix
      pass={pass}
      block={row.block}
      rows={row.rows}
      columns={columns}
      known={known}
      state={state}
      height={open ? heights.open : heights.closed}
      backward={backward}
    />
  );
}

const at = (line: number, column: number) => ({ gridRow: line, gridColumn: column });

function Name({
  block,
  depth,
  count,
  rows,
  shaped,
}: {
  readonly block: string;
  readonly depth: number;
  readonly count: number;
  readonly rows: number;
  readonly shaped: boolean;
}) {
  const loss = block === 'lossBatch' && rows > 1;
  return (
    <span className={css.name} data-backward={block.startsWith('grad') || undefined}>
      <Tex {...(loss ? sym('lossBatchd') : symbolOf(block, depth))} />
      {shaped ? <span className={css.shape}>{formatShape([rows, count])}</span> : null}
    </span>
  );
}

/** The forward pass read down, the backward pass read up, a column for each observation; partners share a line and a shape. */
export function Picture({ scene, all, width, height, onFollow }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { plan } = scene;
  const { widths, depth } = plan;
  const stacked = width < stackedBelow;
  const rows = rowsOf(plan);
  const roomy = width - 2 * sideWidth(widths) - 150 >= leastPasses;
  const side = stacked ? 0 : roomy ? sideWidth(widths) : narrowSide;
  const room = stacked ? width - 84 : (width - 2 * side - 150) / 2;
  const columns = columnsFor(all.members, all.followed, Math.floor(room) - 22);
  const heights = heightsFor(rows, stacked ? 10_000 : height, Math.max(...widths));
  const shared = { scene, all, columns, heights };
  const sampled = columns.shown.length < all.count ? words.sampled(columns.shown.length, all.count) : null;
  const observed = { columns, all, onFollow };

  // The step's own rows stay in sight.
  const step = `${scene.step.rules.join()} ${scene.step.layer}`;
  useEffect(() => {
    const element = scroller.current;
    const current = element?.querySelector('[aria-current="step"], [data-state="written"], [data-state="read"][data-backward]');
    if (!element || !current) return;
    const [outer, inner] = [element.getBoundingClientRect(), current.getBoundingClientRect()];
    if (inner.top - 60 < outer.top || inner.bottom + 60 > outer.bottom)
      element.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
  }, [step]);

  const frame = (from: number, to: number, column: number): ReactNode => (
    <div
      key={`frame ${column}`}
      className={css.frame}
      aria-hidden="true"
      style={{ gridRow: `${from} / ${to}`, gridColumn: column, gridTemplateColumns: columns.template }}
    >
      <span style={{ gridColumn: columns.followed + 1 }} />
    </div>
  );
  const view = ({ row }: Placed, backward: boolean) => <RowView {...shared} row={row} backward={backward} />;
  const key = (row: Row) => (row.kind === 'matrix' ? row.block : `${row.step.rule} ${row.step.layer}`);
  const name = (row: Row, shaped: boolean) =>
    row.kind === 'matrix' ? <Name block={row.block} depth={depth} count={all.count} rows={row.rows} shaped={shaped} /> : null;
  const total = <Total scene={scene} all={all} />;

  if (stacked) {
    const back = rows.backward.toReversed();
    const start = rows.forward.length + 3;
    return (
      <div ref={scroller} className={css.scroller} data-stacked="">
        <div className={css.stack}>
          <Heading kind="forward" style={at(1, 2)} sampled={sampled} />
          <div style={at(2, 2)}>
            <Observations {...observed} main />
          </div>
          {frame(2, rows.forward.length + 3, 2)}
          {rows.forward.map((placed, k) => [
            <div key={`name ${key(placed.row)}`} className={css.nameCell} style={at(k + 3, 1)}>
              {name(placed.row, false)}
            </div>,
            <div key={key(placed.row)} style={at(k + 3, 2)}>
              {view(placed, false)}
              {placed.row.kind === 'matrix' && placed.row.block === 'lossBatch' ? total : null}
            </div>,
          ])}
          <Heading kind="backward" style={at(start, 2)} />
          {frame(start + 1, start + 1 + back.length, 2)}
          {back.map((placed, k) => [
            <div key={`name ${key(placed.row)}`} className={css.nameCell} style={at(start + 1 + k, 1)}>
              {name(placed.row, false)}
            </div>,
            <div key={key(placed.row)} style={at(start + 1 + k, 2)}>
              {view(placed, true)}
            </div>,
          ])}
        </div>
      </div>
    );
  }

  const firstBack = rows.backward[0]?.line ?? 3;
  return (
    <div ref={scroller} className={css.scroller}>
      <div className={css.picture} style={{ gridTemplateColumns: `${side}px minmax(0, 1fr) 150px minmax(0, 1fr) ${side}px` }}>
        <Heading kind="forward" style={at(2, 1)} />
        {sampled ? (
          <p className={css.sampled} style={{ gridRow: 1, gridColumn: '3 / -1' }}>
            {sampled}
          </p>
        ) : null}
        <div style={at(1, 2)}>
          <Observations {...observed} main />
        </div>
        {frame(1, rows.lines + 2, 2)}
        {rows.forward.map((placed) => (
          <div key={key(placed.row)} style={at(placed.line + 1, 2)}>
            {view(placed, false)}
          </div>
        ))}
        {rows.forward.map(({ row, line }) =>
          row.kind === 'matrix' ? (
            <div key={`names ${row.block}`} className={css.names} style={at(line + 1, 3)}>
              {name(row, false)}
              <span className={css.shape}>{row.block === 'lossBatch' ? null : formatShape([row.rows, all.count])}</span>
              {rows.backward
                .filter((partner) => partner.line === line && partner.row.kind === 'matrix')
                .map((partner) => (
                  <span key={key(partner.row)}>{name(partner.row, false)}</span>
                ))}
              {row.block === 'lossBatch' ? total : null}
            </div>
          ) : null,
        )}
        <Heading kind="backward" style={at(2, 4)} />
        <div style={at(firstBack, 4)}>
          <Observations {...observed} main={false} />
        </div>
        {frame(firstBack, (rows.backward.at(-2)?.line ?? 0) + 2, 4)}
        {rows.backward.map((placed) => (
          <div key={key(placed.row)} style={at(placed.line + 1, 4)}>
            {view(placed, true)}
          </div>
        ))}
        {rows.forward.map(({ row, line }) => {
          if (row.kind !== 'step' || row.step.rule !== 'mix') return null;
          const { layer } = row.step;
          const numbered = roomy && (widths[layer - 1] ?? 0) <= beside && (widths[layer] ?? 0) <= 6;
          return [
            <div key={`parameters ${layer}`} className={css.side} style={at(line + 2, 1)}>
              <Parameters scene={scene} layer={layer} height={heights.closed} numbered={numbered} />
            </div>,
            <div key={`gradients ${layer}`} className={css.side} data-side="right" style={at(line + 2, 5)}>
              <Gradients scene={scene} layer={layer} height={heights.closed} numbered={numbered} />
            </div>,
          ];
        })}
      </div>
    </div>
  );
}

/** Room for the widest W and c in numbers, at the left, and their gradients at the right. */
function sideWidth(widths: readonly number[]): number {
  const columns = widths.slice(0, -1).filter((width, k) => width <= beside && (widths[k + 1] ?? 0) <= 6);
  return columns.length === 0 ? 132 : Math.max(132, Math.max(...columns) * 42 + 150);
}

interface HeadingProps {
  readonly kind: 'forward' | 'backward';
  readonly style: { readonly gridRow: number; readonly gridColumn: number };
  readonly sampled?: string | null;
}

function Heading({ kind, style, sampled }: HeadingProps) {
  return (
    <p className={css.heading} data-phase={kind} style={style}>
      <strong>{words[kind]}</strong> {kind === 'forward' ? words.readDown : words.readUp}
      {sampled ? ` · ${sampled}` : ''}
    </p>
  );
}
