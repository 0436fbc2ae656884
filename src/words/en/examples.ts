/** What to look for in each example, in one sentence. */
export const exampleWords = {
  absUntrained: 'Two ReLUs that have not learnt |x| yet: follow how the gradients would bend them.',
  absByHand: 'The parameters that make |x| exactly: one channel is live on each side of 0.',
  overview4332: 'Four inputs, two hidden layers of three, two targets: every gradient is a matrix now.',
  logLoss: 'Log loss and sigmoid together: the gradient at the output is simply ŷ − y.',
  xor: 'No line parts these four points; see which hidden neurons would have to turn, and how far one update turns them.',
  mazur: 'The well-known 2-2-2 example, digit for digit; without his ½ the loss is twice his, and a rate of 0.25 is his 0.5.',
  deadRelus: 'Two of the three ReLUs are off for every observation: their gradients are 0, so they stay off.',
  vanishing: 'Walk back through five sigmoids: each shrinks the gradient, and hardly any reaches the first layer.',
  zeroStart: 'Every parameter is 0 at first: the hidden neurons get the same gradients and stay the same for ever.',
  saturated: 'The loss is nearly as large as it can be, yet hardly any gradient comes back; switch to the log loss and it does.',
} as const;
