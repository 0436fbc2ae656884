interface ExampleWords {
  readonly title: string;
  /** What to look for, in a sentence. */
  readonly look: string;
}

/**
 * The title of an example and what to look for, by its key. English stands in the example's own file (documents/examples), so that adding
 * an example is adding a file; another language says it here.
 */
export const exampleWords: Readonly<Record<string, ExampleWords>> = {};
