import type { picturesWords as English } from '../en/pictures.ts';
import type { Words } from '../words.ts';

/** Worte der Bilder eines Trainings. Iterationen werden von 1 an gezählt, wie auf der Zeitleiste. */
export const picturesWords: Words<typeof English> = {
  choose: 'Bild des Trainings',
  pictures: { loss: 'Verlust', parameters: 'Parameter' },
  none: 'Starte das Training oder mache ein Update: Hier zeichnet jeder Parameter seine Linie.',
  layers: 'Welche Schicht',
  all: 'Alle Schichten',
  layer: (layer) => `Schicht ${layer}`,
  which: 'Welcher Parameter',
  key: { W: 'Gewichte', c: 'Achsenabschnitte' },
  lines:
    'Parameter über die Iterationen: links und rechts gehen durch die Iterationen, auf und ab durch die Parameter, Enter geht zur Iteration',
  readout: (name, value, iteration) => `${name} = ${value} in Iteration ${iteration + 1}`,
  spoken: (name, value, iteration) => `${name} ist ${value} in Iteration ${iteration + 1}`,
};
