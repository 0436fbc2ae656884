import { texNumber } from '../../export/tiles.ts';
import { sym, type Sym } from '../../notation/symbols.ts';
import { texOf } from '../../notation/texOf.ts';
import { valueOf, type Pass } from '../../walk/pass.ts';
import { spell, type Token } from '../../walk/spell.ts';
import { fractionOf, symbolOf } from '../../walk/symbols.ts';
import type { Why } from '../../walk/why.ts';

/** The rule of a number as TeX: in symbols, then in numbers. */
export function texOfWhy(pass: Pass, why: Why): string {
  const { depth } = pass.plan;
  const tex = (symbol: Sym) => texOf(symbol, pass.settings);
  const write = (tokens: readonly Token[], numbers: boolean): string =>
    tokens
      .map((token) => {
        switch (token.kind) {
          case 'mark':
            return tex(token.symbol);
          case 'constant':
            return texNumber(token.value, 2);
          case 'term':
            return write(token.tokens, numbers);
          case 'cell': {
            if (!numbers) return tex(symbolOf(token.id, depth));
            const value = valueOf(pass, token.id);
            return value < 0 ? `(${texNumber(value, 2, token.id)})` : texNumber(value, 2, token.id);
          }
        }
      })
      .join(' ');
  const left = tex(fractionOf(why.id, depth));
  const equals = tex(sym('equals'));
  if (!why.expression) return `${left} ${equals} ${texNumber(why.value, 2, why.id)}`;
  const tokens = spell(why.expression);
  return [left, write(tokens, false), write(tokens, true), texNumber(why.value, 2, why.id)].join(` ${equals} `);
}
