import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import type { Expression, Operation } from '../../walk/explain.ts';
import { format, formatNumber } from '../../walk/format.ts';
import { parseId } from '../../walk/ids.ts';
import { symbolOf } from '../../walk/symbols.ts';
import type { Operand, Term, Why } from '../../walk/why.ts';
import { whyWords as words } from '../../words/why.ts';
import { scaleFor, scalesOf } from '../../lab/scales.ts';
import { heatOf, Num } from '../numbers/Num.tsx';
import { digitsOf } from '../stepcard/Tile.tsx';
import { Operand as OperandTile, originText } from './Operand.tsx';
import css from './Why.module.css';

const marks: Record<Operation, string> = {
  product: '×',
  sum: '+',
  difference: '−',
  square: '(−)²',
  quotient: '÷',
  relu: 'ReLU',
  sigmoid: 'σ',
  linear: 'f',
  reluSlope: 'f ′',
  sigmoidSlope: 'f ′',
  logLoss: 'log',
  logLossSlope: 'f ′',
};

/** What stands on the node where operands meet. */
function nodeOf(expression: Expression): string {
  if (expression.kind !== 'apply') return '=';
  const [first, second] = expression.arguments;
  if (expression.operation !== 'product') return marks[expression.operation];
  if (first?.kind === 'constant') return `${format(first.value, 0)}(−)`;
  return second?.kind === 'constant' ? `× ${format(second.value, 0)}` : marks.product;
}

/** Factors in the order of their homes on the stage, so that the lines to them do not cross; anything else as the rule has it. */
function inOrder(term: Term): readonly Operand[] {
  const { expression, operands } = term;
  if (expression.kind !== 'apply' || expression.operation !== 'product' || expression.arguments.some(({ kind }) => kind !== 'number'))
    return operands;
  return operands.toSorted((a, b) => (parseId(a.id)?.layer ?? 0) - (parseId(b.id)?.layer ?? 0));
}

interface Props {
  readonly scene: Scene;
  readonly why: Why;
}

function Result({ scene, why }: Props) {
  const { id, value } = why;
  return (
    <Num
      id={id}
      value={value}
      before={why.before && scene.updated(id)}
      decimals={digitsOf(scene, id)}
      heat={heatOf(value, scaleFor(scalesOf(scene.pass), id))}
      className={css.result}
    />
  );
}

const rowHeight = 62;

/** Few operands: one under the other, with lines to the node where they meet. */
function Meeting({ scene, why, term }: Props & { readonly term: Term }) {
  const operands = inOrder(term);
  const node = nodeOf(term.expression);
  const half = Math.max(13, node.length * 5 + 4);
  const height = operands.length * rowHeight - 14;
  const middle = height / 2;
  const y = (k: number) => k * rowHeight + 24;
  return (
    <div className={css.meeting}>
      <ul className={css.operands}>
        {operands.map((operand) => (
          <li key={`${operand.id} ${String(operand.before)}`} className={css.row}>
            <OperandTile scene={scene} operand={operand} />
            <span className={css.label}>
              <Tex {...symbolOf(operand.id, scene.plan.depth)} />
              <span className={css.origin}>{originText(scene, operand)}</span>
            </span>
          </li>
        ))}
      </ul>
      <svg className={css.wires} width="64" height={height} aria-hidden="true">
        {operands.map((operand, k) => (
          <path
            key={`${operand.id} ${String(operand.before)}`}
            d={`M0,${y(k)}H16Q24,${y(k)} 24,${y(k) + Math.sign(middle - y(k)) * 8}V${middle}`}
          />
        ))}
        <path d={`M24,${middle}H64`} />
        <rect x={24 - half} y={middle - 13} width={2 * half} height="26" rx="13" />
        <text x="24" y={middle} dy="0.36em" textAnchor="middle">
          {node}
        </text>
      </svg>
      <Result scene={scene} why={why} />
    </div>
  );
}

/** A sum over many observations is listed so far; the rest is added up. */
const listed = 200;

/** A sum: a line for each term, zero ones too, with what it comes to. */
function Terms({ scene, why }: Props) {
  const rest = why.terms.slice(listed);
  return (
    <div className={css.terms}>
      <ul className={css.termList}>
        {why.terms.slice(0, listed).map((term, k) => (
          <li key={k} className={css.termRow} data-zero={term.value === 0 || undefined}>
            <span>{k === 0 ? '' : term.minus ? '−' : '+'}</span>
            <span className={css.termOperands}>
              {term.operands.map((operand, j) => (
                <span key={operand.id} className={css.factor}>
                  {j > 0 ? <Tex {...sym('times')} /> : null}
                  <OperandTile scene={scene} operand={operand} small />
                </span>
              ))}
            </span>
            <span className={css.termValue}>{term.operands.length > 1 ? formatNumber('', term.value, 2, scene.pass.settings) : ''}</span>
          </li>
        ))}
        {rest.length > 0 ? (
          <li className={css.termRow}>
            <span>+</span>
            <span className={css.termOperands}>{words.rest(rest.length)}</span>
            <span className={css.termValue}>
              {formatNumber(
                '',
                rest.reduce((total, term) => total + term.value, 0),
                2,
                scene.pass.settings,
              )}
            </span>
          </li>
        ) : null}
      </ul>
      <div className={css.total}>
        {why.over === null ? null : <span>{words.divided(why.over)}</span>}
        <Tex {...sym('equals')} />
        <Result scene={scene} why={why} />
      </div>
    </div>
  );
}

/** The number and what it is made from, as a picture whose parts can be followed. */
export function Circuit({ scene, why }: Props) {
  const [first] = why.terms;
  if (!first) return null;
  const single = why.terms.length === 1 && first.operands.length > 0;
  return (
    <section aria-label={words.operands}>
      {single ? <Meeting scene={scene} why={why} term={first} /> : <Terms scene={scene} why={why} />}
    </section>
  );
}
