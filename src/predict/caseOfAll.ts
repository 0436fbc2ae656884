import { batchOf, observationOf } from '../walk/batch/ids.ts';
import { isParameter, parseId, singleOf } from '../walk/ids.ts';
import { valueOf, type Pass } from '../walk/pass.ts';
import { stakesOf } from '../walk/stakes.ts';
import { mistakenIn, type Case, type Mistaken } from './case.ts';
import { others, type MistakeName, type Wrong } from './mistakes.ts';
import { partsOf } from './parts.ts';

/** Past so many observations nobody has added them up by hand: then a mistake in every term is not looked for. */
const most = 200;

/** Mistakes that are made across observations or between numbers, which a sum over them has in a form of its own. */
const across: ReadonlySet<string> = new Set<MistakeName>(['sumOfObservations', 'meanOfObservations', 'otherNumber']);

const isGradient = (id: string) => id.startsWith('grad');

/** The table's mistakes, made in each observation's pass; the batch's own updated weights stand for theirs. */
function eachMistaken(pass: Pass, passes: readonly Pass[], single: string): readonly (readonly Mistaken[])[] {
  return passes.map((one) => {
    const parts = partsOf({ pass: { ...one, updated: pass.updated }, observations: [] }, single);
    return parts ? mistakenIn(parts) : [];
  });
}

/** A number of one column: as in that observation's own pass; a gradient with L's 1/N, where it is a mean. */
function ofColumn(pass: Pass, id: string, n: number): readonly Mistaken[] {
  const { passes, id: single, divisor } = stakesOf(pass, id);
  const by = isGradient(single) ? divisor : 1;
  const [mistaken = []] = eachMistaken(pass, passes, single);
  const made = mistaken.map(({ name, wrong }) => ({
    name,
    wrong: wrong.map(({ value, of }) => ({ value: value / by, ...(of === undefined ? {} : { of: batchOf(of, n) }) })),
  }));
  return by === 1 ? made : [{ name: 'sumForMean', wrong: [{ value: valueOf(pass, id) * by }] }, ...made];
}

/** θ − η g, where the number is a parameter; g where it is that gradient. */
const through = (pass: Pass, id: string, gradient: number) =>
  isParameter(id) ? valueOf(pass, id) - pass.subject.learningRate * gradient : gradient;

/** A number summed over observations: a mistake made in every term; one observation's term only; the sum for the mean, or the other way. */
function ofSum(pass: Pass, id: string): readonly Mistaken[] {
  const { passes, id: single, divisor } = stakesOf(pass, id);
  const old = isParameter(id) ? valueOf(pass, id) : 0;
  const followed = passes[pass.all?.columnOf(pass.all.followed) ?? 0];
  const inTerm = single.replace(/^W/, 'gradW').replace(/^c/, 'gradC');
  const whole = valueOf(pass, batchOf(inTerm, 0));
  const few = passes.length <= most ? passes : [];
  const each = eachMistaken(pass, few, single);
  const made = (each[0] ?? []).flatMap(({ name, wrong: first }, k): readonly Mistaken[] => {
    if (across.has(name)) return [];
    // An update's mistake changes the parameter by what it does in each term; the change alone adds up as it is.
    const base = name === 'changeOnly' ? 0 : old;
    const wrong = first.map((_, way): Wrong => {
      const terms = each.map((mistaken) => (mistaken[k]?.wrong[way]?.value ?? NaN) - base);
      return { value: base + terms.reduce((total, term) => total + term, 0) / divisor };
    });
    return [{ name, wrong }];
  });
  const parts = passes[0] && partsOf({ pass: passes[0], observations: [] }, single);
  const other = (of: string): Wrong => ({ of: batchOf(of, 0), value: valueOf(pass, batchOf(of, 0), true) });
  const one = followed ? [{ value: through(pass, id, valueOf(followed, inTerm)) }] : [];
  const count = passes.length;
  return [
    ...(count > 1 ? [{ name: 'followedOnly' as const, wrong: one }] : []),
    divisor > 1
      ? { name: 'sumForMean', wrong: [{ value: through(pass, id, whole * divisor) }] }
      : { name: 'meanForSum', wrong: count > 1 ? [{ value: through(pass, id, whole / count) }] : [] },
    ...made,
    ...(parts ? [{ name: 'otherNumber' as const, wrong: others(parts).map(other) }] : []),
  ];
}

/** The case of a number of the walk over all observations; null for what is no number of it. */
export function caseOfAll(pass: Pass, id: string): Case | null {
  const at = parseId(singleOf(id));
  if (!at || (at.indices.length === 0 && at.name !== 'totalLoss')) return null;
  const n = observationOf(id);
  try {
    const right = valueOf(pass, id, true);
    return { right, mistaken: n === null ? ofSum(pass, id) : ofColumn(pass, id, n) };
  } catch {
    return null;
  }
}
