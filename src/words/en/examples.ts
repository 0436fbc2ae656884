/**
 * What to look for in an example, by its key. English stands in the example's own file (documents/examples), so that adding an example is
 * adding a file; another language says here what it has a sentence of its own for.
 */
export const exampleWords: Readonly<Record<string, string>> = {};
