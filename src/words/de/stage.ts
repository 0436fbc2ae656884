import type { stageWords as English } from '../en/stage.ts';
import type { Words } from '../words.ts';

/** Words on and about the stage. */
export const stageWords: Words<typeof English> = {
  label: (shape) => `Netz ${shape}`,
  input: (short) => (short ? 'Eingabe' : 'Eingabeschicht'),
  hidden: (layer, size) => (size === 'long' ? `Verdeckte Schicht ${layer}` : size === 'short' ? `Verdeckt ${layer}` : String(layer)),
  output: (short) => (short ? 'Ausgabe' : 'Ausgabeschicht'),
  layer: (layer) => `Schicht ${layer}`,
  loss: 'Verlust',
  follow: (i, layer) => `Neuron ${i} von Schicht ${layer} folgen`,
  weight: (name) => `${name}: ziehen oder mit den Pfeiltasten ändern`,
  from: (step) => `Schritt ${step}`,
};
