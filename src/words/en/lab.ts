import type { ActivationName, LossName } from '../../core/network.ts';

/** Names of edits, as undo and redo say them, and what the lab says of itself. */
export const activationWords: Record<ActivationName, string> = { relu: 'ReLU', sigmoid: 'Sigmoid', linear: 'Linear' };
export const lossWords: Record<LossName, string> = { rss: 'RSS', log: 'Log loss' };

export const labWords = {
  edit: {
    set: (symbol: string) => `set ${symbol}`,
    paste: (count: number) => `paste ${count} numbers`,
    activation: (layer: number, activation: ActivationName) => `layer ${layer} to ${activationWords[activation]}`,
    loss: (loss: LossName) => `loss to ${lossWords[loss]}`,
    rate: () => 'set η',
    observation: (n: number) => `follow observation ${n}`,
    train: () => 'train',
    plan: () => 'change the plan',
    open: (title: string) => `open “${title}”`,
  },
  undo: (name: string | undefined) => (name === undefined ? 'Nothing to undo' : `Undo: ${name}`),
  redo: (name: string | undefined) => (name === undefined ? 'Nothing to redo' : `Redo: ${name}`),
} as const;
