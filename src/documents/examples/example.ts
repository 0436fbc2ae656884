import type { BackstepDocument } from '../document.ts';

/** What a file of this folder exports by default to be offered as an example. Its key is the file's name. */
export interface ExampleFile {
  /** Where it stands among the others, from small to large. */
  readonly order: number;
  readonly document: BackstepDocument;
  /** What to look for, in one sentence. A language other than English gives its own in words/…/examples.ts. */
  readonly look: string;
}

export interface Example {
  readonly key: string;
  readonly document: BackstepDocument;
  readonly look: string;
}
