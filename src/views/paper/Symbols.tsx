import type { Sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import type { Equation } from '../../walk/equation.ts';
import css from './Sheet.module.css';

/** Signs between two factors, with air around them; brackets and what opens or closes them stand close. */
const between: ReadonlySet<Sym['name']> = new Set(['times', 'hadamard', 'plus', 'minus', 'over', 'overEach', 'equals', 'becomes']);

/** What is read apart from what stands before it. */
const apart: ReadonlySet<Sym['name']> = new Set(['log', 'logOneMinus']);

/** A rule in symbols, in one line: left = terms. */
export function Symbols({ equation }: { readonly equation: Equation }) {
  const symbols = [equation.left, equation.relation, ...equation.terms.map((term) => term.symbol)];
  return (
    <span className={css.symbols}>
      {symbols.map((symbol, i) => (
        <span key={i} className={between.has(symbol.name) ? css.between : apart.has(symbol.name) ? css.apart : undefined}>
          <Tex {...symbol} />
        </span>
      ))}
    </span>
  );
}
