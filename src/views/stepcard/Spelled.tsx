import type { Scene } from '../../lab/scene.ts';
import { scaleFor, scalesOf } from '../../lab/scales.ts';
import { sym, type Sym } from '../../notation/symbols.ts';
import { typeset } from '../../ui/Fraction.tsx';
import { Tex } from '../../ui/Tex.tsx';
import { evaluate } from '../../walk/evaluate.ts';
import { explain, operandsOf, type Expression } from '../../walk/explain.ts';
import { format, formatNumber } from '../../walk/format.ts';
import { parseId } from '../../walk/ids.ts';
import { valueOf } from '../../walk/pass.ts';
import { spell, type Token } from '../../walk/spell.ts';
import { symbolOf } from '../../walk/symbols.ts';
import { heatOf, Num } from '../numbers/Num.tsx';
import css from './StepCard.module.css';
import { digitsOf } from './Tile.tsx';

interface CellProps {
  readonly scene: Scene;
  readonly id: string;
  readonly before?: boolean;
  readonly outlined?: boolean;
}

function Cell({ scene, id, before, outlined }: CellProps) {
  const value = before ? valueOf(scene.pass, id) : scene.reached(id) && !scene.waits(id) ? scene.value(id) : undefined;
  return (
    <Num
      id={id}
      value={value}
      before={before}
      decimals={digitsOf(scene, id)}
      heat={value === undefined ? 0 : heatOf(value, scaleFor(scalesOf(scene.pass), id))}
      className={`${css.smallCell} ${outlined ? css.outlined : ''}`}
    />
  );
}

interface TokenProps {
  readonly scene: Scene;
  readonly token: Token;
  /** Whether what a term comes to is left out: the sum, or a number in it, waits for an answer. */
  readonly secret: boolean;
}

function TokenView({ scene, token, secret }: TokenProps) {
  switch (token.kind) {
    case 'cell':
      return <Cell scene={scene} id={token.id} {...(token.before ? { before: true } : {})} />;
    case 'constant':
      return <span className={css.constant}>{format(token.value, 0)}</span>;
    case 'mark':
      return (
        <span className={css.smallMark}>
          <Tex {...token.symbol} />
        </span>
      );
    case 'term':
      return (
        <span className={css.term}>
          <span className={css.termTokens}>
            {token.tokens.map((inner, i) => (
              <TokenView key={i} scene={scene} token={inner} secret={secret} />
            ))}
          </span>
          <span className={css.termValue}>
            {secret ? '' : typeset(formatNumber('', valueOfExpression(scene, token.expression), 2, scene.pass.settings))}
          </span>
        </span>
      );
  }
}

const valueOfExpression = (scene: Scene, expression: Expression) => evaluate(expression, (id) => valueOf(scene.pass, id));

/** The rule of a single number in symbols, where it is more than the number's name. */
function ruleOf(id: string, depth: number): Sym {
  const at = parseId(id);
  if (at?.name !== 'h') return symbolOf(id, depth);
  const [i = 0] = at.indices;
  return at.layer === 1 ? sym('neuronH1', { l: 1, i }) : sym('neuronH', { l: at.layer, m: at.layer - 1, i });
}

/** One number of the step spelled out, product by product, with what each product comes to. */
export function Spelled({ scene, id, title }: { readonly scene: Scene; readonly id: string; readonly title: string }) {
  const expression = explain(scene.pass.form, id, scene.phase === 'update');
  if (!expression) return null;
  const secret = [id, ...operandsOf(expression)].some(scene.waits);
  return (
    <div className={css.spelled}>
      <h3 className={css.spelledTitle}>
        {title}
        <span className={css.spelledSymbol}>
          <Tex {...ruleOf(id, scene.plan.depth)} />
        </span>
      </h3>
      <div className={css.tokens}>
        <span className={css.smallMark}>
          <Tex {...sym('equals')} />
        </span>
        {spell(expression).map((token, i) => (
          <TokenView key={i} scene={scene} token={token} secret={secret} />
        ))}
        <span className={css.smallMark}>
          <Tex {...sym('equals')} />
        </span>
        <Cell scene={scene} id={id} outlined />
      </div>
    </div>
  );
}
