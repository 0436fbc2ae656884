import { caseOfOne, type Case, type Mistaken } from './case.ts';
import { caseOfAll } from './caseOfAll.ts';
import type { MistakeName } from './mistakes.ts';
import { signOf, type Given, type Question, type Sign } from './question.ts';
import { readNumber, readShape, readSign } from './reading.ts';
import { diagnoseShape, shapeOf, type ShapeDiagnosis } from './shape.ts';
import { agrees } from './tolerance.ts';

/** A mistake that would have given the answer. */
export interface Diagnosis {
  readonly name: Mistaken['name'] | ShapeDiagnosis['name'] | 'roundedAway';
  /** The number or block that was taken instead. */
  readonly of?: string;
}

export type Verdict =
  | { readonly kind: 'right' }
  /** Not an answer at all: no number, no sign, no shape. */
  | { readonly kind: 'unreadable' }
  /** The likeliest mistake first; none where the answer tells nothing. */
  | { readonly kind: 'wrong'; readonly diagnoses: readonly Diagnosis[] };

/** So many possible mistakes are told; more would be guessing. */
const told = 3;

/** What an answer about a number is held against, in the walk that goes on. */
export const caseOf = (given: Given, id: string): Case | null => (given.pass.all ? caseOfAll(given.pass, id) : caseOfOne(given, id));

/** The mistakes that give a value which is not the right one and which passes `match`. */
function matching({ right, mistaken }: Case, match: (value: number) => boolean): readonly Diagnosis[] {
  const found = mistaken.flatMap(({ name, wrong }) => {
    const hit = wrong.find(({ value }) => Number.isFinite(value) && !agrees(value, right) && match(value));
    return hit ? [{ name, ...(hit.of === undefined ? {} : { of: hit.of }) }] : [];
  });
  return found.filter(({ name }, k) => found.findIndex((other) => other.name === name) === k);
}

/** Which mistakes would have given this wrong answer, the likeliest first; none for a right one. */
export function diagnose(of: Case, answer: number): readonly Diagnosis[] {
  if (agrees(answer, of.right)) return [];
  if (answer === 0 && Math.abs(of.right) < 0.005) return [{ name: 'roundedAway' }];
  return matching(of, (value) => agrees(answer, value)).slice(0, told);
}

/** A wrong sign says little: only the mistakes are told that turn a sign round, or lose what makes it 0. */
const ofSigns: ReadonlySet<string> = new Set<MistakeName>(['differenceReversed', 'signFlipped', 'slopeForgotten', 'hForZ', 'ascent']);

function checkSign(of: Case, answer: Sign): Verdict {
  if (answer === signOf(of.right)) return { kind: 'right' };
  const found = matching(of, (value) => signOf(value) === answer).filter(({ name }) => ofSigns.has(name));
  return { kind: 'wrong', diagnoses: found.slice(0, 1) };
}

/** Whether the question can be asked of this network: the number exists and is finite, or the block has a shape. */
export function askable(given: Given, { kind, id }: Question): boolean {
  if (kind === 'shape') return shapeOf(given.pass, id) !== null;
  return Number.isFinite(caseOf(given, id)?.right ?? NaN);
}

/** Checks an answer as it was typed. */
export function check(given: Given, { kind, id }: Question, answer: string): Verdict {
  if (kind === 'shape') {
    const [right, read] = [shapeOf(given.pass, id), readShape(answer)];
    if (!read || !right) return { kind: 'unreadable' };
    if (read.join() === right.join()) return { kind: 'right' };
    return { kind: 'wrong', diagnoses: diagnoseShape(given.pass, id, read) };
  }
  const of = caseOf(given, id);
  if (kind === 'sign') {
    const read = readSign(answer);
    return read && of ? checkSign(of, read) : { kind: 'unreadable' };
  }
  const read = readNumber(answer);
  if (read === null || !of) return { kind: 'unreadable' };
  return agrees(read, of.right) ? { kind: 'right' } : { kind: 'wrong', diagnoses: diagnose(of, read) };
}
