import type { Case } from './cases.ts';
import { compareMade, engines, larger } from './engines.ts';
import { compareExplanations } from './explanations.ts';
import type { PartName } from './names.ts';
import { compareBatch, compareDescent, compareObservations, compareTraining } from './reference.ts';
import { compareSlopes } from './slopes.ts';
import { Tally, type Result } from './tally.ts';

/** One comparison, in steps of one network each. */
export interface Part {
  readonly name: PartName;
  /** How far apart two numbers may be. */
  readonly tolerance: number;
  readonly steps: readonly ((tally: Tally) => void)[];
}

const exact = 1e-9;
/** Where a third derivative is large, a difference quotient is off by ε² of it; and rounding of L comes back divided by ε. */
const quotient = 1e-6;
const sameTerms = 1e-12;

/** All comparisons there are here: an engine that a browser lacks has none. */
export function partsOf(cases: readonly Case[]): readonly Part[] {
  const each = (name: PartName, tolerance: number, compare: (example: Case, tally: Tally) => void): Part => ({
    name,
    tolerance,
    steps: cases.map((example) => (tally) => compare(example, tally)),
  });
  const documents = [...cases.map(({ document }) => document), ...larger];
  const made = Object.entries(engines()).flatMap(([name, make]) =>
    make === null
      ? []
      : [{ name: name as PartName, tolerance: sameTerms, steps: documents.map((one) => (tally: Tally) => compareMade(make, one, tally)) }],
  );
  return [
    each('passes', exact, compareObservations),
    each('batch', exact, compareBatch),
    each('descent', exact, compareDescent),
    each('training', exact, compareTraining),
    each('slopes', quotient, compareSlopes),
    each('explanations', exact, compareExplanations),
    ...made,
  ];
}

/** Makes one comparison, and tells how far it is before each step. */
export function run({ tolerance, steps }: Part, progress: (done: number) => void): Result {
  const tally = new Tally(tolerance);
  steps.forEach((step, done) => {
    progress(done);
    step(tally);
  });
  return tally.result();
}
