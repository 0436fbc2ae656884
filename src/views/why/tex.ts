import { sym, type Sym } from '../../notation/symbols.ts';
import { texOf } from '../../notation/texOf.ts';
import { format } from '../../walk/format.ts';
import { valueOf, type Pass } from '../../walk/pass.ts';
import { spell, type Token } from '../../walk/spell.ts';
import { fractionOf, symbolOf } from '../../walk/symbols.ts';
import type { Why } from '../../walk/why.ts';

/** From a million on as on the page: a power of ten. */
const number = (value: number) =>
  Math.abs(value) >= 1e6 && Number.isFinite(value)
    ? value.toExponential(1).replace(/e\+(\d+)/, String.raw`\cdot 10^{$1}`)
    : format(value)
        .replaceAll('−', '-')
        .replace('∞', String.raw`\infty`);

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
            return number(token.value);
          case 'term':
            return write(token.tokens, numbers);
          case 'cell': {
            if (!numbers) return tex(symbolOf(token.id, depth));
            const value = valueOf(pass, token.id);
            return value < 0 ? `(${number(value)})` : number(value);
          }
        }
      })
      .join(' ');
  const left = tex(fractionOf(why.id, depth));
  const equals = tex(sym('equals'));
  if (!why.expression) return `${left} ${equals} ${number(why.value)}`;
  const tokens = spell(why.expression);
  return [left, write(tokens, false), write(tokens, true), number(why.value)].join(` ${equals} `);
}
