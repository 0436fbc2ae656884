import { Tex } from '../../ui/Tex.tsx';
import { shapeText, type Equation } from '../../walk/equation.ts';
import type { Rule } from '../../walk/plan.ts';
import { isReused } from './captions.tsx';
import css from './Equation.module.css';

/** An equation's symbols in one line, each factor's shape under it where asked for. */
export function SymbolLine({
  equation,
  rule,
  shapes = true,
}: {
  readonly equation: Equation;
  readonly rule: Rule;
  readonly shapes?: boolean;
}) {
  const [result] = equation.results;
  return (
    <div className={css.symbolLine} data-small={shapes ? undefined : ''}>
      <span className={css.stack}>
        <Tex {...equation.left} />
        {shapes && result ? <span className={css.shape}>{shapeText(result)}</span> : null}
      </span>
      <Tex {...equation.relation} />
      {equation.terms.map((term, i) => (
        <span key={i} className={term.kind === 'factor' && isReused(term, rule) ? `${css.stack} ${css.kept}` : css.stack}>
          <Tex {...term.symbol} />
          {shapes && term.kind === 'factor' ? <span className={css.shape}>{shapeText(term)}</span> : null}
        </span>
      ))}
    </div>
  );
}
