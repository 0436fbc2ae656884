import type { ReactNode } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { letter } from '../../notation/settings.ts';
import { sym, type Sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { shapeText, type Equation, type Factor } from '../../walk/equation.ts';
import { cardWords as words } from '../../words/card.ts';
import type { Rule } from '../../walk/plan.ts';
import { cardWords } from '../../words/card.ts';
import { Caption, isReused } from './captions.tsx';
import { Collapse } from './Collapse.tsx';
import { isHeat, isSlim, type Fit } from './fit.ts';
import { HeatTile, TensorTile } from './later.ts';
import { outlinesOf } from './outlines.ts';
import css from './Equation.module.css';
import { SymbolLine } from './SymbolLine.tsx';
import { Tile } from './Tile.tsx';

interface Props {
  readonly scene: Scene;
  readonly equation: Equation;
  readonly rule: Rule;
  readonly fit: Fit;
  readonly row: number;
  readonly column: number;
  /** How far the step's tensor has collapsed. */
  readonly collapsed?: number;
  readonly onCollapse?: (by: number) => void;
}

function FactorTile({
  scene,
  rule,
  factor,
  fit,
  row,
  column,
  collapsed = 0,
  result,
}: Omit<Props, 'equation' | 'onCollapse'> & { readonly factor: Factor; readonly result?: boolean }) {
  const reused = isReused(factor, rule) && !result;
  const outlines = outlinesOf(scene, rule, factor, row);
  if (factor.layout === 'tensor')
    return (
      <TensorTile scene={scene} factor={factor} size={fit.size === 'heat' ? 'small' : fit.size} followed={row} collapsed={collapsed} />
    );
  if (fit.size === 'heat' && factor.layout !== 'number') {
    const [outline] = outlines;
    const open = {
      row: outline?.row ?? null,
      column: outline?.column ?? (rule === 'mix' && isHeat(factor) && factor.layout === 'matrix' ? column : null),
    };
    const input = rule === 'mix' && factor.layout === 'column' && outline === undefined;
    return (
      <HeatTile
        scene={scene}
        factor={factor}
        row={input ? column : open.row}
        column={open.column}
        cell={fit.heat}
        reused={reused}
        result={result ?? false}
      />
    );
  }
  return <Tile scene={scene} factor={factor} size={fit.size} outlines={outlines} reused={reused} result={result ?? false} />;
}

/** An equation too wide for the screen: its symbols in one line, with their shapes, then its tiles, each where the last one leaves it room. */
function FlowingEquation(props: Props) {
  const { equation, rule } = props;
  const lines: { readonly marks: readonly Sym[]; readonly factor: Factor; readonly result: boolean }[] = [];
  let marks: readonly Sym[] = [equation.relation];
  for (const term of equation.terms) {
    if (term.kind === 'mark') marks = [...marks, term.symbol];
    else {
      lines.push({ marks, factor: term, result: false });
      marks = [];
    }
  }
  for (const factor of props.scene.asking === 'shape' ? [] : equation.results) {
    const total = factor.layout === 'number' && equation.results.length > 1;
    lines.push({ marks: [...marks, sym(total ? 'totalIs' : 'equals')], factor, result: true });
    marks = [];
  }
  return (
    <div className={css.equation} data-size={props.fit.size}>
      <SymbolLine equation={equation} rule={rule} />
      <div className={css.flow}>
        {lines.map(({ marks: before, factor, result }) => (
          <span key={`${factor.block} ${String(result)}`} className={css.flowLine} data-result={result || undefined}>
            {before.map((mark, i) => (
              <Tex key={i} {...mark} />
            ))}
            <FactorTile {...props} factor={factor} result={result} />
          </span>
        ))}
      </div>
    </div>
  );
}

/** An equation in three lines: symbols; tiles under them, aligned at the equals sign; shapes and where the factors come from. */
export function EquationView(props: Props) {
  const { scene, equation, rule, fit, collapsed = 0, onCollapse } = props;
  const { settings } = scene.pass;
  const product = words.product(letter('z', settings), settings.layout === 'denominator');
  if (fit.flowing) return <FlowingEquation {...props} />;
  const cell = (column: number, row: number, content: ReactNode, className?: string, slim?: boolean) => (
    <div
      key={`${column}.${row}`}
      className={className}
      data-slim={slim || undefined}
      data-under={row === 4 || undefined}
      style={{ gridColumn: column, gridRow: row }}
    >
      {content}
    </div>
  );
  const parts: ReactNode[] = [
    cell(1, 1, <Tex {...equation.left} />, css.symbol),
    cell(2, 1, <Tex {...equation.relation} />, css.mark),
    cell(2, 2, <Tex {...equation.relation} />, css.mark),
  ];
  equation.terms.forEach((term, i) => {
    const at = i + 3;
    if (term.kind === 'mark') {
      parts.push(cell(at, 1, <Tex {...term.symbol} />, css.mark), cell(at, 2, <Tex {...term.symbol} />, css.mark));
      return;
    }
    const slices = term.layout === 'tensor' ? (term.shape[0] ?? 1) : 0;
    parts.push(
      cell(at, 1, <Tex {...term.symbol} />, isReused(term, rule) ? `${css.symbol} ${css.kept}` : css.symbol),
      cell(at, 2, <FactorTile {...props} factor={term} />, css.tile),
      cell(at, 3, term.shape.length > 0 ? shapeText(term) : null, css.shape),
      // Of several slices, the slider says what they hold; it stands where the caption would.
      slices > 1
        ? null
        : cell(at, 4, <Caption scene={scene} factor={term} rule={rule} short={isSlim(term, fit)} />, css.caption, isSlim(term, fit)),
      slices > 0 && onCollapse
        ? // Its words reach under the columns to the right: where one of them has a caption, it takes a line of its own.
          cell(
            at,
            slices > 1 && settings.layout === 'numerator' ? 4 : 5,
            <Collapse value={collapsed} product={product} onChange={onCollapse} />,
            css.scrub,
          )
        : null,
    );
  });
  return (
    <div className={css.equation} data-size={fit.size}>
      <div className={css.grid}>
        {parts}
        {fit.broken ? null : <Results {...props} from={equation.terms.length + 3} />}
      </div>
      {fit.broken ? (
        <div className={css.grid}>
          <Results {...props} from={1} />
        </div>
      ) : null}
    </div>
  );
}

/** Where the shape is asked for, an empty tile would give it away. */
function Unknown({ from }: { readonly from: number }) {
  return [
    <div key="mark" className={css.mark} style={{ gridColumn: from, gridRow: 2 }}>
      <Tex {...sym('equals')} />
    </div>,
    <div key="unknown" className={css.unknown} style={{ gridColumn: from + 1, gridRow: 2 }}>
      {cardWords.unknown}
    </div>,
  ];
}

/** What the step writes, on a tinted panel after the last equals sign; the sum of the losses after a sign of its own. */
function Results({ from, ...props }: Props & { readonly from: number }) {
  const { equation, scene } = props;
  if (scene.asking === 'shape') return <Unknown from={from} />;
  return equation.results.map((result, i) => {
    const at = from + 2 * i;
    const total = result.layout === 'number' && equation.results.length > 1;
    return [
      <div key={`mark ${result.block}`} className={total ? css.totalMark : css.mark} style={{ gridColumn: at, gridRow: 2 }}>
        <Tex {...(total ? sym('totalIs') : sym('equals'))} />
      </div>,
      <div key={result.block} className={css.tile} style={{ gridColumn: at + 1, gridRow: 2 }}>
        <FactorTile {...props} factor={result} result />
      </div>,
      <div key={`shape ${result.block}`} className={css.shape} style={{ gridColumn: at + 1, gridRow: 3 }}>
        {result.shape.length > 0 ? shapeText(result) : null}
      </div>,
    ];
  });
}
