import type { Answers } from './oracle.ts';
import type { Doc } from './lab.ts';

/** A wrong answer and what the page should say of it. */
export type Wrong = readonly [answer: number, told: RegExp];

/**
 * What students write instead of a gradient, by formulas of its own (nothing is shared with the page): for each mistake the page knows of
 * this number, the number that it gives.
 */
export function mistakesOf(doc: Doc, { before, after }: Answers, id: string): readonly Wrong[] {
  const at = (name: string, ...indices: readonly number[]) => before.get([name, ...indices].join('.')) ?? NaN;
  const [name = '', ...rest] = id.split('.');
  const depth = doc.layers.length;
  const width = (l: number) => doc.layers[l - 1]?.W.length ?? 0;
  const z = (l: number, i: number) => (l === 0 ? at('x', i) : l === depth ? at('yhat', i) : at('z', l, i));
  const gradZ = (l: number, i: number) => (l === depth ? at('gradYhat', i) : at('gradZ', l, i));
  const right = before.get(id) ?? NaN;
  const [squared, several] = [doc.loss === 'rss', width(depth) > 1];
  const given = (possible: boolean, answer: number, told: RegExp): readonly Wrong[] => (possible ? [[answer, told]] : []);
  const onlyOf = (row: number, k: number, l: number) => at('gradH', l + 1, k) * at('W', l + 1, k, row);
  const range = (n: number) => Array.from({ length: n }, (_, k) => k);

  if (name === 'jacZH') {
    const [l = 0, i = 0] = rest.map(Number);
    return given(true, z(l, i), /value is used in place of its slope/);
  }
  const reversed = name === 'gradYhat' ? squared : name === 'gradH' && Number(rest[0]) === depth && !squared;
  const common = [
    ...given(true, -right, reversed ? /y − ŷ is taken/ : /sign is turned round/),
    ...given(squared, right / 2, /factor 2/),
    ...given(squared, -right / 2, /factor 2 is left out and the sign/),
    ...given(several, right / width(depth), /mean over the outputs/),
  ];
  if (name === 'gradYhat') {
    const others = range(width(depth)).filter((d) => d !== Number(rest[0]));
    return [...common, ...others.flatMap((d) => given(true, at('gradYhat', d), /another number is given/))];
  }
  const [l = 0, i = 0, j = 0] = rest.map(Number);
  if (name === 'gradH')
    return [
      ...common,
      ...given(true, gradZ(l, i), /f′ is left out/),
      ...given(true, gradZ(l, i) * z(l, i), /value is used in place of its slope/),
      ...range(width(l)).flatMap((k) => given(k !== i, at('gradH', l, k), /another number is given/)),
    ];
  if (name === 'gradZ') {
    const next = range(width(l + 1));
    const sum = (term: (k: number) => number) => next.reduce((total, k) => total + term(k), 0);
    return [
      ...common,
      ...given(
        true,
        sum((k) => gradZ(l + 1, k) * at('W', l + 1, k, i)),
        /f′ is left out/,
      ),
      ...given(
        true,
        sum((k) => gradZ(l + 1, k) * z(l + 1, k) * at('W', l + 1, k, i)),
        /value is used in place of its slope/,
      ),
      ...given(
        true,
        sum((k) => at('gradH', l + 1, k) * (after.get(`W.${l + 1}.${k}.${i}`) ?? NaN)),
        /W is taken after its update/,
      ),
      ...given(
        width(l) === next.length,
        sum((k) => at('gradH', l + 1, k) * at('W', l + 1, i, k)),
        /rows and columns of W are mixed up/,
      ),
      ...next.flatMap((k) => given(next.length > 1, onlyOf(i, k, l), /only the branch through/)),
      ...range(width(l)).flatMap((k) => given(k !== i, at('gradZ', l, k), /another number is given/)),
    ];
  }
  if (name !== 'gradW') throw new Error(`No mistakes are written down for ${id}.`);
  const fed = l === 1 ? (doc.data.x[0]?.length ?? 0) : width(l - 1);
  return [
    ...common,
    ...given(true, gradZ(l, i) * z(l - 1, j), /f′ is left out/),
    ...given(true, gradZ(l, i) * z(l, i) * z(l - 1, j), /value is used in place of its slope/),
    ...given(l > 1, at('gradH', l, i) * at('h', l - 1, j), /h is used in place of the activated value/),
    ...given(j < width(l) && i < fed, at('gradH', l, j) * z(l - 1, i), /rows and columns of W are mixed up/),
    ...given(true, at('gradH', l, i), /input that the weight multiplies is left out/),
    ...range(fed).flatMap((k) => given(k !== j, at('gradW', l, i, k), /another number is given/)),
  ];
}

/** Whether two numbers are so close that the page may take one for the other: nothing can be asked of such a pair. */
export const tooClose = (a: number, b: number): boolean =>
  a === b || (Math.sign(a) === Math.sign(b) && Math.abs(a - b) <= Math.max(0.02 * Math.abs(b), 0.011));
