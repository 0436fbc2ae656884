import { texNumber } from '../../export/tiles.ts';
import { sym, type Sym } from '../../notation/symbols.ts';
import { texOf } from '../../notation/texOf.ts';
import { valueOf, type Pass } from '../../walk/pass.ts';
import { begins, spell, type Token } from '../../walk/spell.ts';
import { fractionOf, symbolOf } from '../../walk/symbols.ts';
import type { Why } from '../../walk/why.ts';

/** The rule of a number as TeX: in symbols, then in numbers; `decimals` says how many a number has on the page. */
export function texOfWhy(pass: Pass, why: Why, decimals: (id: string) => number): string {
  const { depth } = pass.plan;
  const tex = (symbol: Sym) => texOf(symbol, pass.settings);
  const number = (id: string, value: number) => texNumber(value, decimals(id), id);
  const write = (tokens: readonly Token[], numbers: boolean, first: boolean): string =>
    tokens
      .map((token, i) => {
        switch (token.kind) {
          case 'mark':
            return tex(token.symbol);
          case 'constant':
            return texNumber(token.value, 0);
          case 'term':
            return write(token.tokens, numbers, begins(tokens, i, first));
          case 'cell': {
            if (!numbers) return tex(symbolOf(token.id, depth));
            const value = valueOf(pass, token.id);
            return value < 0 && !begins(tokens, i, first) ? `(${number(token.id, value)})` : number(token.id, value);
          }
        }
      })
      .join(' ');
  const left = tex(fractionOf(why.id, depth));
  const equals = tex(sym('equals'));
  const result = number(why.id, why.value);
  if (!why.expression) return `${left} ${equals} ${result}`;
  const tokens = spell(why.expression);
  return [left, write(tokens, false, true), write(tokens, true, true), result].join(` ${equals} `);
}
