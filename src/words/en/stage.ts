/** Words on and about the stage. */
export const stageWords = {
  label: (shape: string) => `Network ${shape}`,
  input: (short: boolean) => (short ? 'Input' : 'Input layer'),
  hidden: (layer: number, size: 'long' | 'short' | 'tiny') =>
    size === 'long' ? `Hidden layer ${layer}` : size === 'short' ? `Hidden ${layer}` : String(layer),
  output: (short: boolean) => (short ? 'Output' : 'Output layer'),
  layer: (layer: number) => `Layer ${layer}`,
  loss: 'Loss',
  follow: (i: number, layer: number) => `Follow neuron ${i} of layer ${layer}`,
  weight: (name: string) => `${name}: drag or use the arrow keys to change it`,
  from: (step: number) => `step ${step}`,
} as const;
