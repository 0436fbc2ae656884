import type { timelineWords as English } from '../en/timeline.ts';
import type { Words } from '../words.ts';

/** Words on the timeline and of the keys. */
export const timelineWords: Words<typeof English> = {
  label: 'Zeitleiste',
  transport: 'Durchgang',
  first: 'Erster Schritt',
  previous: 'Einen Schritt zurück',
  play: 'Abspielen',
  pause: 'Anhalten',
  next: 'Einen Schritt weiter',
  last: 'Letzter Schritt dieser Iteration',
  layer: (layer) => `Schicht ${layer}`,
  grain: 'Schrittweite',
  grains: { layer: 'Schicht', matrix: 'Matrix', scalar: 'Zahl' },
  pace: 'Tempo',
  paceOf: (pace) => `${pace.toLocaleString('de')}×`,
  predictFirst: 'Die Zahlen warten auf deine Vorhersage.',
  iteration: (iteration) => `Iteration ${iteration + 1}`,
  backToStart: 'Zurück zu den Anfangsparametern',
  value: (title, number, of, scalar) => `${title}, Schritt ${number} von ${of}${scalar}`,
  scalar: (index, of) => `, Zahl ${index} von ${of}`,
};
