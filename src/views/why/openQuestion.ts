import { original, singleOf } from '../../walk/ids.ts';

export interface OpenQuestion {
  /** The number or block that it is about; none where it has choices of its own. */
  readonly about: string | undefined;
  /** Whether the whole stop of the walk waits for it; else it is a lesson's, and hides its own number alone. */
  readonly ofStop: boolean;
}

/** The open question that a number waits for: the one about it, by whichever of its names, else the one that its stop waits for. */
export function openQuestion<Question extends OpenQuestion>(open: readonly Question[], about: string, depth: number): Question | undefined {
  const number = (id: string) => singleOf(original(id, depth));
  return (
    open.find((question) => question.about === about) ??
    open.find((question) => question.about !== undefined && number(question.about) === number(about)) ??
    open.find(({ ofStop }) => ofStop)
  );
}
