/** How a symbol is said by a screen reader. */
export const spoken = {
  x: (i?: number) => (i === undefined ? 'x' : `x ${i}`),
  y: (i?: number) => (i === undefined ? 'y' : `y ${i}`),
  yhat: (i?: number) => (i === undefined ? 'y hat' : `y hat ${i}`),
  W: (l: number, i?: number, j?: number) => (i === undefined ? `W of layer ${l}` : `w ${i} ${j} of layer ${l}`),
  /** c, h or z, whatever they are called. */
  vector: (letter: string, l: number, i?: number) => (i === undefined ? `${letter} of layer ${l}` : `${letter} ${i} of layer ${l}`),
  loss: (i?: number) => (i === undefined ? 'the losses' : `loss ${i}`),
  totalLoss: () => 'the loss L',
  gradient: (of: string) => `gradient of ${of}`,
  jacobian: (of: string, by: string) => `derivative of ${of} by ${by}`,
  learningRate: () => 'the learning rate',
  data: (what: string, observation?: number) =>
    observation === undefined ? `${what}, over all observations` : `${what} of observation ${observation}`,
} as const;
