import type { Settings } from '../notation/settings.ts';
import { sym, type Sym } from '../notation/symbols.ts';
import { texOf } from '../notation/texOf.ts';
import { equationOf, type Equation, type Term } from '../walk/equation.ts';
import { evaluatedTogether, explain, type Expression } from '../walk/explain.ts';
import { blockOf } from '../walk/ids.ts';
import { valueOf, type Pass } from '../walk/pass.ts';
import type { PlannedStep } from '../walk/plan.ts';
import { spell, type Token } from '../walk/spell.ts';
import { fractionOf, symbolOf } from '../walk/symbols.ts';
import { lineWidth, texValue, tileOf, type Values } from './tiles.ts';

/** A displayed formula: the lines of an `aligned`, each with its `&`. */
export type Formula = readonly string[];

const markWidth = 1.5;

const bigger = (tex: string) => tex.replaceAll(String.raw`\bigl`, String.raw`\left`).replaceAll(String.raw`\bigr`, String.raw`\right`);
type Tex = (symbol: Sym) => string;
const texIn =
  (settings: Settings): Tex =>
  (symbol) =>
    texOf(symbol, settings);
const symbolic = (terms: readonly Term[], tex: Tex) => terms.map((term) => tex(term.symbol)).join(' ');

/** The terms with their numbers: on one line where they fit, with brackets as tall as what they hold; else a line for each factor. */
function numeric(terms: readonly Term[], value: Values, decimals: number, settings: Settings): string[] {
  const tex = texIn(settings);
  const parts = terms.map((term) =>
    term.kind === 'factor' ? { term, ...tileOf(term, value, decimals, settings) } : { term, tex: tex(term.symbol), width: markWidth },
  );
  if (parts.reduce((total, part) => total + part.width, 0) <= lineWidth)
    return [`&= ${parts.map((part) => (part.term.kind === 'mark' ? bigger(part.tex) : part.tex)).join(' ')}`];
  const lines: string[] = [];
  let line = '&=';
  for (const part of parts) {
    line += ` ${part.tex}`;
    if (part.term.kind === 'mark') continue;
    lines.push(line);
    line = String.raw`&\quad`;
  }
  // Marks after the last factor: a closing bracket.
  if (line !== String.raw`&\quad`) lines.push(`${lines.pop() ?? ''}${line.replace(String.raw`&\quad`, '')}`);
  return lines;
}

/** Expressions over a whole block at once, from that of its first number: ŷ − y. */
const blockTex = (expression: Expression, depth: number, tex: Tex): string =>
  spell(expression)
    .map((token) => (token.kind === 'cell' ? tex(symbolOf(blockOf(token.id), depth)) : token.kind === 'mark' ? tex(token.symbol) : ''))
    .join(' ');

/** Where sigmoid and log loss are evaluated together, what ∇h⁽ᴸ⁾ is evaluated as. */
function together(pass: Pass, step: PlannedStep): string[] {
  if (step.rule !== 'throughActivation' || !evaluatedTogether(pass.form, step.layer)) return [];
  const expression = explain(pass.form, step.scalars[0] ?? '');
  const close = pass.settings.layout === 'numerator' ? String.raw`\bigr)^{\top}` : String.raw`\bigr)`;
  return expression ? [String.raw`&= \bigl( ${blockTex(expression, pass.plan.depth, texIn(pass.settings))} ${close}`] : [];
}

function resultLines({ left, results }: Equation, value: Values, decimals: number, settings: Settings): string[] {
  const symbol = texIn(settings);
  return results.map((result, k) => {
    const { tex } = tileOf(result, value, decimals, settings);
    return k === 0 || symbol(result.symbol) === symbol(left) ? `&= ${tex}` : `${symbol(result.symbol)} &= ${tex}`;
  });
}

const nothing = () => false;

/** The numbers of a step before it, or as it leaves them; `covered` says which are not to be told. Parameters before an update are known. */
const valuesOf =
  (pass: Pass, covered: (id: string) => boolean, updated: boolean): Values =>
  (id) =>
    covered(id) && (updated || !/^[Wc]\./.test(id)) ? null : valueOf(pass, id, updated);

/** A matrix step: left = terms = the terms' numbers = the result. */
export function matrixFormula(pass: Pass, step: PlannedStep, decimals: number, covered: (id: string) => boolean = nothing): Formula {
  const equation = equationOf(pass.form, step, pass.settings.layout);
  const tex = texIn(pass.settings);
  const relation = tex(equation.relation);
  return [
    `${tex(equation.left)} &${relation} ${symbolic(equation.terms, tex)}`,
    ...numeric(equation.terms, valuesOf(pass, covered, false), decimals, pass.settings),
    ...together(pass, step),
    ...resultLines(equation, valuesOf(pass, covered, step.phase === 'update'), decimals, pass.settings),
  ];
}

/** Terms of a sum on one line. */
const termsInLine = 4;

/** A spelled-out expression, broken after every few terms. */
function spelled(tokens: readonly Token[], cell: (id: string) => string, symbol: Tex): string[] {
  const tex = (token: Token): string => {
    if (token.kind === 'cell') return cell(token.id);
    if (token.kind === 'constant') return String(token.value);
    return token.kind === 'mark' ? symbol(token.symbol) : token.tokens.map(tex).join(' ');
  };
  const lines: string[] = [''];
  let terms = 0;
  for (const token of tokens) {
    if (terms === termsInLine && token.kind === 'mark') {
      lines.push(String.raw`\quad`);
      terms = 0;
    }
    if (token.kind === 'term') terms += 1;
    lines.push(`${lines.pop() ?? ''} ${tex(token)}`);
  }
  return lines;
}

/** One number of a step: its symbol = the expression it comes from = the expression's numbers = its value. */
export function scalarFormula(
  pass: Pass,
  step: PlannedStep,
  id: string,
  decimals: number,
  covered: (id: string) => boolean = nothing,
): Formula {
  const expression = explain(pass.form, id, step.phase === 'update');
  const number = (of: string) => {
    const value = valuesOf(pass, covered, false)(of);
    const text = texValue(value, decimals, of);
    return value !== null && value < 0 ? `(${text})` : text;
  };
  const tex = texIn(pass.settings);
  const left = tex(fractionOf(id, pass.plan.depth));
  const result = `&= ${texValue(valuesOf(pass, covered, step.phase === 'update')(id), decimals, '')}`;
  if (!expression) return [`${left} ${result}`];
  const relation = tex(sym(step.phase === 'update' ? 'becomes' : 'equals'));
  const tokens = spell(expression);
  const symbols = spelled(tokens, (of) => tex(symbolOf(of, pass.plan.depth)), tex);
  const numbers = spelled(tokens, number, tex);
  const lines = (opening: string, parts: readonly string[]) => parts.map((part, k) => `${k === 0 ? opening : '&'}${part}`);
  return [...lines(`${left} &${relation}`, symbols), ...lines('&=', numbers), result];
}
