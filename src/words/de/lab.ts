import type * as English from '../en/lab.ts';
import type { Words } from '../words.ts';

/** Names of edits, as undo and redo say them, and what the lab says of itself. */
export const activationWords: Words<typeof English.activationWords> = { relu: 'ReLU', sigmoid: 'Sigmoid', linear: 'Linear' };
export const lossWords: Words<typeof English.lossWords> = { rss: 'RSS', log: 'Log-Verlust' };

export const labWords: Words<typeof English.labWords> = {
  edit: {
    set: (symbol) => `${symbol} setzen`,
    paste: (count) => `${count} Zahlen einfügen`,
    activation: (layer, activation) => `Schicht ${layer} auf ${activationWords[activation]}`,
    loss: (loss) => `Verlust auf ${lossWords[loss]}`,
    rate: () => 'η setzen',
    observation: (n) => `Beobachtung ${n} folgen`,
    train: () => 'trainieren',
    plan: () => 'den Plan ändern',
    open: (title) => `„${title}“ öffnen`,
  },
  undo: (name) => (name === undefined ? 'Nichts rückgängig zu machen' : `Rückgängig: ${name}`),
  redo: (name) => (name === undefined ? 'Nichts zu wiederholen' : `Wiederholen: ${name}`),
};
