import type { shelfWords as English } from '../en/shelf.ts';
import type { Words } from '../words.ts';

/** Words of the shelf, where each ∇h is kept once it is computed. */
export const shelfWords: Words<typeof English> = {
  label: 'Das Regal: jeder Gradient von h, aufgehoben, sobald er berechnet ist',
  name: 'Im Regal',
  step: (step) => `Schritt ${step}`,
  reused: 'hier wiederverwendet',
  new: 'neu',
  goTo: (name, step) => `${name}: zu Schritt ${step}, der es berechnet`,
  counter: (kept, anew) =>
    `${kept.toLocaleString('de')} ${kept === 1 ? 'Multiplikation' : 'Multiplikationen'} bisher; ${anew.toLocaleString('de')} ohne das Regal`,
  none: 'Noch keine Multiplikation auf dem Rückweg',
};
