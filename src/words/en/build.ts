import type { ActivationName } from '../../core/network.ts';
import type { Scheme } from '../../documents/initialise.ts';
import { activationWords } from './lab.ts';

const count = (n: number, one: string) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

/** What a layer is called by where it stands; its neurons are inputs or outputs at the ends. */
type Kind = 'input' | 'neuron' | 'output';
const kindOf = (layer: number, depth: number): Kind => (layer === 0 ? 'input' : layer === depth ? 'output' : 'neuron');
const nameOf = (layer: number, depth: number) => (layer === 0 ? 'Input' : layer === depth ? 'Output' : `Layer ${layer}`);
const ofLayer = (layer: number, depth: number) => (kindOf(layer, depth) === 'neuron' ? `neuron of layer ${layer}` : kindOf(layer, depth));
const toLayer = (layer: number, depth: number) => ofLayer(layer, depth).replace('neuron of', 'neuron to');
const shape = (widths: readonly number[]) => `The network is ${widths.join('-')}.`;

/** Words of building: the shape of a network, its first parameters, and data of one's own. */
export const buildWords = {
  limits: {
    width: (kind: Kind, most: number) => (kind === 'neuron' ? `A layer has 1 to ${most} neurons.` : `A network has 1 to ${most} ${kind}s.`),
    layers: (most: number) => `A network has at most ${most} layers.`,
    outputStays: () => 'The output layer stays, since the targets belong to it; remove a hidden layer instead.',
    observations: (most: number) => `There are at most ${most.toLocaleString('en')} observations.`,
    oneObservation: () => 'One observation has to stay: without it there is nothing to walk.',
  },
  name: nameOf,
  title: 'Name',
  toolbar: 'Change the network',
  add: (layer: number, depth: number) => `Add ${layer === depth || layer === 0 ? 'an' : 'a'} ${toLayer(layer, depth)}`,
  remove: (layer: number, depth: number) => `Remove the last ${ofLayer(layer, depth)}`,
  removeThis: (layer: number, depth: number, i: number) => `Remove ${kindOf(layer, depth)} ${i}`,
  width: (layer: number, depth: number) =>
    kindOf(layer, depth) === 'neuron' ? `Neurons of layer ${layer}` : `Number of ${kindOf(layer, depth)}s`,
  insert: (layer: number, depth: number) => `Insert a layer before ${layer === depth ? 'the output' : `layer ${layer}`}`,
  removeLayer: (layer: number) => `Remove layer ${layer}`,
  more: (layer: number, depth: number) => `More for ${nameOf(layer, depth).toLowerCase()}`,
  activation: 'Activation',
  notWhole: (text: string, kept: number) => `“${text}” is not a whole number; ${kept} stays in force.`,
  initial: 'Initial parameters',
  scheme: 'Scheme',
  schemes: { randn: 'randn/5', he: 'He', glorot: 'Glorot', zeros: 'Zeros' } satisfies Record<Scheme, string>,
  schemeNotes: {
    randn: 'Weights and intercepts from a normal distribution, divided by 5.',
    he: 'Weights of variance 2 over the number of inputs; intercepts are 0. Made for ReLU.',
    glorot: 'Weights of variance 2 over inputs plus neurons; intercepts are 0. Made for sigmoids.',
    zeros: 'All 0: the neurons of a layer begin alike and stay alike.',
  } satisfies Record<Scheme, string>,
  seed: 'Seed',
  nextSeed: 'Next seed',
  next: 'Next',
  largeSeed: (most: number) => `A seed is a whole number from 0 to ${most.toLocaleString('en')}.`,
  initialise: 'Initialise',
  /** Names of the edits, for undo and redo. */
  edit: {
    add: (layer: number, depth: number) => `add ${toLayer(layer, depth)}`,
    remove: (layer: number, depth: number, i: number) =>
      kindOf(layer, depth) === 'neuron' ? `remove neuron ${i} of layer ${layer}` : `remove ${kindOf(layer, depth)} ${i}`,
    width: (layer: number, depth: number, width: number) =>
      kindOf(layer, depth) === 'neuron' ? `layer ${layer} to ${count(width, 'neuron')}` : count(width, kindOf(layer, depth)),
    generate: (kind: string, rows: number) => `${count(rows, 'observation')} of ${kind}`,
    insert: (layer: number) => `insert layer ${layer}`,
    removeLayer: (layer: number) => `remove layer ${layer}`,
    initialise: (scheme: Scheme, seed: number) =>
      scheme === 'zeros' ? 'initialise with zeros' : `initialise with ${buildWords.schemes[scheme]}, seed ${seed}`,
    title: (title: string) => `rename to “${title}”`,
    addObservation: (n: number) => `add observation ${n}`,
    removeObservation: (n: number) => `remove observation ${n}`,
    table: (rows: number) => `read ${count(rows, 'observation')}`,
  },
  /** What a screen reader hears once it is done. */
  said: {
    width: (layer: number, widths: readonly number[]) => {
      const depth = widths.length - 1;
      const width = count(widths[layer] ?? 0, kindOf(layer, depth));
      const data =
        layer === 0 ? ' A new input is filled with random numbers.' : layer === depth ? ' A new output is filled with targets of 0.' : '';
      return `${nameOf(layer, depth)}: ${width}. ${shape(widths)}${data}`;
    },
    inserted: (layer: number, widths: readonly number[]) => `Layer ${layer} is new. ${shape(widths)}`,
    removed: (layer: number, widths: readonly number[]) => `Layer ${layer} is gone. ${shape(widths)}`,
    initialised: (scheme: Scheme, seed: number) =>
      scheme === 'zeros' ? 'All parameters are 0.' : `Parameters are new: ${buildWords.schemes[scheme]}, seed ${seed}.`,
    activation: (layer: number, activation: ActivationName) => `Layer ${layer}: ${activationWords[activation]}.`,
    renamed: (title: string) => `The network is called ${title}.`,
    observations: (n: number) => `${count(n, 'observation')} now.`,
  },
  data: {
    label: 'Change the observations',
    skip: 'Past the table',
    add: 'Add a row',
    remove: (n: number) => `Remove observation ${n}`,
    open: 'Open CSV…',
    paste: 'Paste CSV',
    note: 'A table shows first what it would become. A block pasted into a cell brings its rows; Shift and arrows, or a drag, choose one to copy.',
    block: {
      name: (numbers: number) => `${count(numbers, 'number')} to 0`,
      chosen: (rows: number, columns: number) => `${rows} × ${columns} chosen`,
      copied: (rows: number, columns: number) => `${rows} × ${columns} copied`,
    },
    tooLarge: (length: number, limit: number) =>
      `This has ${length.toLocaleString('en')} characters; at most ${limit.toLocaleString('en')} can be read.`,
    unreadable: () => 'This could not be read.',
    generate: {
      title: 'Generate data',
      kind: 'Shape',
      kinds: {
        abs: '|x|',
        sine: 'Sine',
        line: 'Line',
        step: 'Step',
        blobs: 'Two blobs',
        xor: 'XOR',
        circles: 'Circles',
        moons: 'Moons',
      },
      count: 'Observations',
      seed: 'Seed',
      noise: 'Noise',
      put: 'Generate',
      again: 'Next seed',
      wrongCount: (limit: number) => `From 1 to ${limit.toLocaleString('en')} observations can be generated.`,
      none: (inputs: number, outputs: number) =>
        `Generators make data of one or two inputs and one target; this network has ${count(inputs, 'input')} and ${count(outputs, 'output')}.`,
    },
  },
} as const;
