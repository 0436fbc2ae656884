/** What to look for in each example, in one sentence. */
export const exampleWords = {
  absUntrained: 'Two ReLUs that have not learnt |x| yet: follow how the gradients would bend them.',
  absByHand: 'The parameters that make |x| exactly: one channel is live on each side of 0.',
  overview4332: 'Four inputs, two hidden layers of three, two targets: every gradient is a matrix now.',
} as const;
