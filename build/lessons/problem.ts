/** A mistake in a lesson's file; the build fails with it. */
export class LessonError extends Error {
  constructor(sentence: string, file: string, line: number) {
    super(`${file}:${line}: ${sentence}`);
    this.name = 'LessonError';
  }
}

/** Where in which file something stands, and a way to say what is wrong with it. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

export function fail(spot: Spot, sentence: string): never {
  throw new LessonError(sentence, spot.file, spot.line);
}
