/** Words of the figures. */
const neurons = (count: number) => (count === 1 ? '1 neuron' : `${count} neurons`);

export const figureWords = {
  names: {
    'box-diagram': 'Box diagram',
    activation: 'Activation and slope',
  },
  choose: 'Figure',
  enlarge: (name: string) => `Enlarge: ${name}`,
  close: 'Close the figure',
  layer: 'Layer',
  layerIs: (layer: number, depth: number) => (layer === depth ? `Output layer, ${layer}` : `Hidden layer ${layer}`),

  boxes: {
    label: (shape: string) => `The network ${shape} as boxes, each drawn to its shape`,
    box: (name: string, shape: string) => `${name}, ${shape}`,
    scale: 'One little square is one number. Every box keeps its true proportions.',
  },

  activation: {
    plot: (layer: number, activation: string) => `${activation} of layer ${layer} with its neurons as dots`,
    slopePlot: (layer: number, activation: string) => `Slope of ${activation} of layer ${layer} with its neurons as dots`,
    choose: (layer: number) => `Activation of layer ${layer}`,
    table: (layer: number) => `Neurons of layer ${layer}`,
    neuron: 'i',
    value: 'f(h)',
    slope: 'f′(h)',
    relu: (off: number, of: number) =>
      off === 0
        ? `All ${neurons(of)} on: h is positive, so the slope is 1.`
        : off === of
          ? `${of === 1 ? 'The neuron is' : `All ${neurons(of)} are`} off: h is not positive, so the slope is 0 and nothing passes back.`
          : `${off} of ${neurons(of)} ${off === 1 ? 'is' : 'are'} off: there the slope is 0 and nothing passes back.`,
    sigmoid: (flat: number, of: number) =>
      flat === 0
        ? 'The slope is σ(h)(1 − σ(h)): at most 0.25, and largest at h = 0.'
        : `${flat} of ${neurons(of)} ${flat === 1 ? 'is' : 'are'} saturated: out there the curve is nearly flat, its slope under 0.05.`,
    linear: 'The slope is 1 everywhere: h passes through as it is.',
    convention: 'At h = 0 exactly ReLU has no slope; by convention it is 0, the filled dot.',
    waiting: (step: number) => `The slopes are computed in step ${step}, on the way back.`,
  },
} as const;

export type FigureName = keyof typeof figureWords.names;
