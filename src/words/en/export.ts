import type { ActivationName, LossName } from '../../core/network.ts';
import type { Piece, Rich } from '../../notation/rich.ts';

const activationWords: Record<ActivationName, string> = { relu: 'ReLU', sigmoid: 'sigmoid', linear: 'linear' };
const lossWords: Record<LossName, string> = { rss: 'residual sum of squares', log: 'log loss' };

/** `a, b, c` of pieces. */
const listed = (parts: readonly (readonly Piece[])[]): Piece[] => parts.flatMap((part, i) => (i === 0 ? [...part] : [', ', ...part]));

/** Words of exported tables, handouts and scripts, and what can be wrong with imported parameters. */
export const exportWords = {
  csvHeader: ['id', 'symbol', 'value', 'iteration', 'step'],

  iteration: (iteration: number) => `Iteration ${iteration + 1}`,
  network: (widths: readonly number[], activations: readonly ActivationName[], loss: LossName) =>
    `A network of ${widths.join(' – ')} neurons (${activations.map((name) => activationWords[name]).join(', ')}) with the ${lossWords[loss]}, followed for observation `,
  observation: (observation: number) => `n = ${observation}.`,
  given: 'Given',
  step: (first: number, last: number, of: number, title: string) =>
    first === last ? `Step ${last} of ${of}: ${title}` : `Steps ${first} to ${last} of ${of}: ${title}`,
  number: (index: number, of: number) => `number ${index} of ${of}`,
  shapes: (shapes: readonly (readonly [Piece, string])[]): Rich => [
    'Shapes: ',
    ...listed(shapes.map(([symbol, shape]) => [symbol, ` ${shape}`])),
    '.',
  ],
  reads: (reads: readonly (readonly [Piece, string])[]): Rich => [
    'Made from ',
    ...listed(reads.map(([symbol, origin]) => [symbol, origin])),
    '.',
  ],
  fromStep: (step: number) => ` (step ${step})`,
  fromIteration: (step: number, iteration: number) => ` (step ${step} of iteration ${iteration + 1})`,
  fromGiven: ' (given)',
  made: 'Made with Backstep.',

  script: {
    title: (package_: string) => `One iteration of a walk in Backstep, recomputed with ${package_}.`,
    prints: 'Prints every number as JSON by its id: "values" as the pass has them, "updated" the parameters after the update.',
    given: 'Given',
    step: (number: number, title: string) => `Step ${number}: ${title}`,
    autograd: 'From here on autograd does the work.',
  },

  import: {
    tooLarge: (length: number, limit: number) =>
      `These parameters have ${length.toLocaleString('en')} characters; at most ${limit.toLocaleString('en')} can be read.`,
    notJson: () => 'These parameters are not JSON.',
    unknown: () =>
      'No parameters were found: lists "W" and "c", a list of layers, or a PyTorch state dict ("0.weight", "0.bias", …) was expected.',
    count: (W: number, c: number) =>
      `There are ${W} weight matrices and ${c} lists of intercepts; as many of one as of the other were expected.`,
    noWeight: (key: string) => `"${key}.weight" is missing; every layer has a weight matrix.`,
    noBias: (key: string) => `"${key}.bias" is missing; every layer has intercepts.`,
    other: (key: string) => `"${key}" belongs to no linear layer; only weights and biases of linear layers were expected.`,
  },

  // The sheet
  title: 'Export',
  intro: 'Of the step that you are at, or of the whole iteration: to hand out, to calculate with, to check.',
  close: 'Close',
  copy: (what: string) => `Copy: ${what}`,
  save: (what: string) => `Save: ${what}`,
  copyShort: 'Copy',
  saveShort: 'Save',
  copied: (what: string) => `Copied: ${what}.`,
  notCopied: 'The browser did not allow copying.',
  saveAs: { svg: (what: string) => `Save as SVG: ${what}`, png: (what: string) => `Save as PNG: ${what}` },
  saveAsShort: { svg: 'SVG', png: 'PNG' },
  saved: (what: string) => `Saved: ${what}.`,
  notDrawn: (what: string) => `${what} could not be drawn: it is not on the page at the moment.`,
  pictures: {
    stage: { name: 'The stage as a picture', text: 'The network as it stands there; SVG keeps it sharp at any size.' },
    card: { name: 'The step card as a picture', text: 'The equation in symbols and in numbers.' },
  },
  kinds: {
    stepLatex: { name: 'This step as LaTeX', text: 'A document that compiles by itself.' },
    walkLatex: { name: 'The whole walk as LaTeX', text: 'A block for each step; no number is covered.' },
    stepMarkdown: { name: 'This step as Markdown', text: 'For notes, with formulas between dollar signs.' },
    walkMarkdown: { name: 'The whole walk as Markdown', text: 'A section for each step; no number is covered.' },
    csv: { name: 'Every number as CSV', text: 'Id, symbol, value in full, and the step it comes from.' },
    numpy: { name: 'NumPy code', text: 'Recomputes what the screen shows and prints it by id.' },
    torch: { name: 'PyTorch code', text: 'The same, with autograd for the gradients.' },
  },
} as const;
