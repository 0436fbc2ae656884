import { cellsOf, equationOf, slicesOf, type Factor } from '../walk/equation.ts';
import { memoise } from '../walk/memoise.ts';
import type { Pass } from '../walk/pass.ts';

/** The ids of a factor's numbers, row by row, slice by slice. */
export const idsOf = (factor: Factor): string[] => (factor.layout === 'tensor' ? slicesOf(factor).flat(2) : cellsOf(factor).flat());

function collect({ plan, form }: Pass): ReadonlyMap<string, Factor> {
  const blocks = new Map<string, Factor>();
  for (const step of plan.steps) {
    const { terms, results } = equationOf(form, step);
    for (const term of [...terms, ...results]) if (term.kind === 'factor' && !blocks.has(term.block)) blocks.set(term.block, term);
  }
  return blocks;
}

/** Every vector, matrix, tensor and single number of an iteration by its block id, in the order in which the steps come upon them. */
export const blocksOf: (pass: Pass) => ReadonlyMap<string, Factor> = memoise(collect);

const parameter = /^(W|c)\./;

/** What an iteration begins with: data and learning rate, then the parameters as they are before the update. */
export function givenOf(pass: Pass): Factor[] {
  const blocks = [...blocksOf(pass).values()];
  const data = blocks.filter(({ block }) => !block.startsWith('jac') && !pass.plan.writer.has(block));
  return [...data, ...blocks.filter(({ block }) => parameter.test(block))];
}
