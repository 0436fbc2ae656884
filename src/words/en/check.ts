import type { PartName } from '../../check/names.ts';
import type { Place } from '../../check/tally.ts';

const numbers = (count: number) => (count === 1 ? '1 number' : `${count.toLocaleString('en')} numbers`);

/** The self-check. */
export const checkWords = {
  /** In the sheet of keys. */
  link: 'Check all numbers in this browser',
  title: 'Checking the numbers',
  back: 'Back to the lab',
  intro:
    'Your browser computes the numbers of Backstep anew, just now and on this device, and compares them with numbers that were found in another way. Nothing is sent anywhere.',
  running: (title: string) => `Comparing: ${title}`,
  starting: 'Fetching the numbers to compare with',
  progress: 'How much has been compared',
  agree: (count: number, total: number, seconds: number) =>
    `All ${count} comparisons agree: ${numbers(total)}, in ${seconds.toLocaleString('en', { maximumFractionDigits: 1 })} seconds.`,
  disagree: (wrong: number, count: number, total: number) =>
    `${wrong} of ${count} comparisons ${wrong === 1 ? 'disagrees' : 'disagree'}; ${numbers(total)} were compared.`,
  missing: 'The numbers to compare with could not be fetched. Try again when there is a network.',
  failed: 'The comparison broke off. What it had compared until then stands below.',
  again: 'Compare again',
  copy: 'Copy as text',
  print: 'Print',
  verdicts: {
    waiting: 'Waiting',
    running: 'Comparing',
    agrees: 'Agrees',
    disagrees: 'Disagrees',
    absent: 'Not in this browser',
  },
  figures: {
    networks: 'Networks',
    numbers: 'Numbers compared',
    leftOut: 'Left out',
    largest: 'Largest disagreement',
    allowed: 'Allowed',
    where: 'Where',
    wrong: 'Further apart than allowed',
  },
  none: 'none, to the last bit',
  unknown: 'not a number',
  place: ({ network, observation, updates, id }: Place) =>
    [
      id,
      network,
      ...(observation === undefined ? [] : [`observation ${observation}`]),
      ...(updates === undefined ? [] : [`after ${updates === 1 ? '1 update' : `${updates} updates`}`]),
    ].join(', '),
  pair: (place: string, found: string, expected: string) => `${place}: ${found}, and ${expected} where it is compared with`,
  groups: {
    reference: {
      title: 'Against PyTorch',
      text: 'Networks of one to four layers, with up to 20 observations, and what PyTorch’s automatic differentiation made of them in float64. In some of them ReLUs stand at exactly 0, in others sigmoids are as good as 0 or 1. Differences are in parts of the number, or of 1 where that is more.',
    },
    mathematics: {
      title: 'Against itself, by another way',
      text: 'The same networks. A gradient must be the slope of the loss, and a number must be what “why” says that it was made from.',
    },
    engines: {
      title: 'Engine against engine',
      text: 'What trains in the background keeps all parameters in one row of memory and knows no steps; here its losses and gradients are compared with those of the step-by-step passes, for the same networks and a few larger ones, over all observations and over some. Differences are in parts of the terms that a number is the sum of, since where large terms cancel no two orders of adding agree in the last digits.',
    },
  },
  parts: {
    passes: {
      title: 'Every number of a pass',
      text: 'h, z, losses and all gradients of each observation, forwards and backwards. Where PyTorch’s own number had lost its digits it is left out.',
    },
    batch: {
      title: 'All observations at once',
      text: 'The batch form: each column against the observation’s own pass, and the gradients that are summed over all of them.',
    },
    descent: { title: 'Gradient descent', text: 'The parameters after up to 50 updates, and the loss before each.' },
    training: { title: 'Training in the background', text: 'The same updates, made by what trains while the page stays free.' },
    slopes: {
      title: 'Gradients against difference quotients',
      text: 'Each parameter v is moved by ε = 10⁻⁵, or 10⁻⁵ of itself where that is more, up and down; (L(v + ε) − L(v − ε)) / 2ε must be the gradient. Where a ReLU’s h changes its sign in between, the quotient mixes the slopes on either side of the kink: such parameters are left out.',
    },
    explanations: {
      title: 'Explanations',
      text: 'Every number of every pass, entries of Jacobians and tensors too, worked out again from the operands that its explanation names.',
    },
    typescript: { title: 'In JavaScript', text: 'The engine that runs in any browser.' },
    simd: { title: 'In WebAssembly', text: 'The engine that takes two observations to an instruction, where a browser can do that.' },
  } satisfies Record<PartName, { title: string; text: string }>,
  about: 'What was checked, and where',
  version: 'Version',
  versionOf: (version: string, build: string) => `Backstep ${version}, build ${build}`,
  browser: 'Browser',
  when: 'When',
  ids: 'Numbers are named by their ids: gradW.2.0.1 is the gradient of the weight of layer 2 into neuron 0 from neuron 1.',
} as const;
