/**
 * How fine a picture may be so that drawing it stays within a budget, going by what drawing has cost lately. Work is counted in units of
 * one's own; the first picture is a guess.
 */
export interface Pace {
  /** The first of the choices, finest first, that stays within so many milliseconds; else the last. */
  readonly finest: <Choice>(choices: readonly Choice[], work: (choice: Choice) => number, budget: number) => Choice | undefined;
  readonly took: (work: number, milliseconds: number) => void;
}

/** How much the last cost counts beside those before it. */
const weight = 0.3;

export function startPace(guess: number): Pace {
  let each = guess;
  return {
    finest: (choices, work, budget) => choices.find((choice) => work(choice) * each <= budget) ?? choices.at(-1),
    took: (work, milliseconds) => {
      if (work > 0) each += weight * (milliseconds / work - each);
    },
  };
}
