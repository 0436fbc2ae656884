import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { format, formatNumber } from '../../walk/format.ts';
import { valueOf } from '../../walk/pass.ts';
import { begins, spell, type Token } from '../../walk/spell.ts';
import { fractionOf, symbolOf } from '../../walk/symbols.ts';
import type { Why } from '../../walk/why.ts';
import { whyWords as words } from '../../words/why.ts';
import { digitsOf } from '../stepcard/Tile.tsx';
import css from './Why.module.css';

interface TokensProps {
  readonly scene: Scene;
  readonly tokens: readonly Token[];
  readonly numbers: boolean;
  /** Whether these tokens begin a line or a bracket. */
  readonly first?: boolean;
}

/** The rule's tokens as symbols, or with the numbers put in. */
function Tokens({ scene, tokens, numbers, first = true }: TokensProps) {
  return tokens.map((token, i) => {
    switch (token.kind) {
      case 'mark':
        return (
          <span key={i}>
            <Tex {...token.symbol} />
          </span>
        );
      case 'constant':
        return <span key={i}>{format(token.value, 0)}</span>;
      case 'term':
        return (
          <span key={i} className={css.ruleTerm}>
            <Tokens scene={scene} tokens={token.tokens} numbers={numbers} first={begins(tokens, i, first)} />
          </span>
        );
      case 'cell': {
        const value = valueOf(scene.pass, token.id);
        const text = formatNumber(token.id, value, digitsOf(scene, token.id), scene.pass.settings);
        return numbers ? (
          <span key={i} data-quantity={token.id} data-value={String(value)} data-when={token.before ? 'before' : undefined}>
            {value < 0 && !begins(tokens, i, first) ? `(${text})` : text}
          </span>
        ) : (
          <Tex key={i} {...symbolOf(token.id, scene.plan.depth)} />
        );
      }
    }
  });
}

/** Up to so many terms fit a line. */
const mostTerms = 24;

/** The rule for this one number: in symbols, and the same with numbers. */
export function Rule({ scene, why }: { readonly scene: Scene; readonly why: Why }) {
  if (!why.expression) return null;
  // A sum over many observations has its terms in the picture, one to a line.
  if (why.terms.length > mostTerms) return null;
  const tokens = spell(why.expression);
  return (
    <section className={css.rule} aria-label={words.rule}>
      <p className={css.ruleLine} aria-hidden="true">
        <Tex {...fractionOf(why.id, scene.plan.depth)} />
        <Tex {...sym('equals')} />
        <Tokens scene={scene} tokens={tokens} numbers={false} />
      </p>
      <p className={css.ruleLine} aria-hidden="true">
        <Tex {...sym('equals')} />
        <Tokens scene={scene} tokens={tokens} numbers />
        <Tex {...sym('equals')} />
        <strong>{formatNumber(why.id, why.value, digitsOf(scene, why.id), scene.pass.settings)}</strong>
      </p>
    </section>
  );
}
