import type { CSSProperties, ReactNode } from 'react';
import { sym, type Sym } from '../../notation/symbols.ts';
import { fitOf, shown, shownOfAll } from '../../paper/fit.ts';
import { lengthIn, numbersOf, type HandoutStep } from '../../paper/handout.ts';
import { miniOf } from '../../paper/mini.ts';
import { typeset } from '../../ui/Fraction.tsx';
import { Tex } from '../../ui/Tex.tsx';
import { shapeText, type Factor } from '../../walk/equation.ts';
import type { Pass } from '../../walk/pass.ts';
import { paperWords as words } from '../../words/paper.ts';
import { stepWords } from '../../words/steps.ts';
import { readsOf } from '../../export/sections.ts';
import { RichText } from '../numbers/RichText.tsx';
import css from './Handout.module.css';
import { Symbols } from './Symbols.tsx';
import { Tile } from './Tile.tsx';

const mini = { width: 30, height: 15 };

/** Where in the network the step is: what it is about in black, the rest in grey; an arrow along the edges that it follows. */
function Where({ pass, one: { step, planned } }: { readonly pass: Pass; readonly one: HandoutStep }) {
  const { dots, lines, arrow, radius } = miniOf(pass.plan.widths, planned.rule, step.layer, mini.width, mini.height);
  const dense = Math.max(...pass.plan.widths) > 6;
  return (
    <svg className={css.where} viewBox={`-0.5 -0.5 ${mini.width + 1} ${mini.height + 5}`} aria-hidden="true">
      {lines.map(({ d, lit }) => (
        <path key={d} d={d} className={css.edge} data-lit={lit || undefined} data-dense={dense || undefined} />
      ))}
      {dots.map(({ x, y, lit }, i) => (
        <circle key={i} cx={x} cy={y} r={radius} className={css.dot} data-lit={lit || undefined} />
      ))}
      {arrow ? (
        <path
          className={css.arrow}
          d={
            arrow.back
              ? `M${arrow.x + 2.4},${mini.height + 2}h-4.8m1.3,-1.2l-1.3,1.2l1.3,1.2`
              : `M${arrow.x - 2.4},${mini.height + 2}h4.8m-1.3,-1.2l1.3,1.2l-1.3,1.2`
          }
        />
      ) : null}
    </svg>
  );
}

interface WorkedProps {
  readonly pass: Pass;
  readonly one: HandoutStep;
  readonly width: number;
}

/** The rule in symbols; under them the same factors in numbers, aligned at the equals sign, with their shapes; the result. */
function Worked({ pass, one: { step, equation, factors }, width }: WorkedProps) {
  const updated = step.phase === 'update';
  const tile = (factor: Factor, result: boolean): ReactNode => {
    const { value, text } = numbersOf(pass, factor, result && updated);
    return (
      <Tile
        pass={pass}
        factor={factor}
        most={pass.all && factor.shape.some((length) => length > shown) ? shownOfAll : shown}
        cell={(id) => (
          <span data-quantity={id} data-value={String(value(id))} data-when={factor.before ? 'before' : undefined}>
            {typeset(text(id))}
          </span>
        )}
      />
    );
  };
  const shape = (factor: Factor) => (factor.shape.length > 0 ? <span className={css.shape}>{shapeText(factor)}</span> : null);
  // Of a walk over all observations only the results are printed in numbers.
  const fit = factors ? fitOf(equation, width, lengthIn(pass)) : null;
  const results = (from: number) =>
    equation.results.flatMap((result, k) => {
      const total = result.layout === 'number' && equation.results.length > 1;
      return [
        at(from + 2 * k, 2, <Tex {...(total ? totalOf(pass) : sym('equals'))} />, css.mark),
        at(from + 2 * k + 1, 2, tile(result, true), css.result),
        at(from + 2 * k + 1, 3, shape(result)),
      ];
    });
  if (!fit || fit.lines === 'flow') {
    const parts: { readonly marks: readonly Sym[]; readonly factor: Factor }[] = [];
    let marks: readonly Sym[] = [equation.relation];
    for (const term of factors ? equation.terms : []) {
      if (term.kind === 'mark') marks = [...marks, term.symbol];
      else {
        parts.push({ marks, factor: term });
        marks = [];
      }
    }
    return (
      <div className={css.worked} data-size={fit ? 'small' : undefined}>
        <Symbols equation={equation} />
        <div className={css.flow}>
          {parts.map(({ marks: before, factor }, i) => (
            <span key={i} className={css.piece}>
              {before.map((mark, k) => (
                <Tex key={k} {...mark} />
              ))}
              <span className={css.stack}>
                {tile(factor, false)}
                {shape(factor)}
              </span>
            </span>
          ))}
          {equation.results.map((result, k) => (
            <span key={result.block} className={css.piece}>
              {k === 0 ? marks.map((mark, i) => (factors ? <Tex key={i} {...mark} /> : null)) : null}
              <Tex {...(result.layout === 'number' && equation.results.length > 1 ? totalOf(pass) : sym('equals'))} />
              <span className={`${css.stack} ${css.result}`}>
                {tile(result, true)}
                {shape(result)}
              </span>
            </span>
          ))}
        </div>
      </div>
    );
  }
  return (
    <div className={css.worked} data-size={fit.small ? 'small' : undefined}>
      <div className={css.grid}>
        {at(1, 1, <Tex {...equation.left} />, css.left)}
        {at(2, 1, <Tex {...equation.relation} />, css.mark)}
        {at(2, 2, <Tex {...equation.relation} />, css.mark)}
        {equation.terms.flatMap((term, i) =>
          term.kind === 'mark'
            ? [at(i + 3, 1, <Tex {...term.symbol} />, css.mark), at(i + 3, 2, <Tex {...term.symbol} />, css.mark)]
            : [at(i + 3, 1, <Tex {...term.symbol} />, css.symbol), at(i + 3, 2, tile(term, false)), at(i + 3, 3, shape(term))],
        )}
        {fit.lines === 'one' ? results(equation.terms.length + 3) : null}
      </div>
      {fit.lines === 'two' ? <div className={`${css.grid} ${css.second}`}>{results(1)}</div> : null}
    </div>
  );
}

/** `L = Σ … =`, before the sum or mean of all losses. */
function totalOf(pass: Pass): Sym {
  if (!pass.all) return sym('totalIs');
  const several = (pass.form.widths.at(-1) ?? 1) > 1;
  if (pass.all.reduction === 'mean') return sym(several ? 'meanIsd' : 'meanIs', { n: pass.all.count });
  return sym(several ? 'sumIsd' : 'sumIs');
}

function at(column: number, row: number, content: ReactNode, className?: string) {
  const style: CSSProperties = { gridColumn: column, gridRow: row };
  return (
    <span key={`${column} ${row}`} className={className} style={style}>
      {content}
    </span>
  );
}

/** A step of the walk: its title and place, its equation in symbols and numbers, what it means, and where its numbers come from. */
export function HandoutStepView({ pass, one, width }: WorkedProps) {
  const { step, folded } = one;
  return (
    <article className={css.step} data-step={step.number}>
      <header>
        <p className={css.phase}>
          {stepWords.phase[step.phase]} · {words.stepOf(step.number, step.of)}
        </p>
        <h3 className={css.title}>{step.title}</h3>
      </header>
      <Where pass={pass} one={one} />
      <Worked pass={pass} one={one} width={width} />
      <div className={css.text}>
        <p>
          {[...step.sentences, ...step.notes, ...(folded ? [[words.folded]] : [])].map((sentence, i) => (
            <span key={i}>
              <RichText rich={sentence} />{' '}
            </span>
          ))}
        </p>
        {readsOf(pass, step).map((rich, i) => (
          <p key={i} className={css.made}>
            <RichText rich={rich} />
          </p>
        ))}
      </div>
    </article>
  );
}
