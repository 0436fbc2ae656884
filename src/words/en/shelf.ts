/** Words of the shelf, where each ∇h is kept once it is computed. */
export const shelfWords = {
  label: 'The shelf: each gradient of h, kept once it is computed',
  name: 'Kept',
  step: (step: number) => `step ${step}`,
  reused: 'reused here',
  new: 'new',
  goTo: (name: string, step: number) => `${name}: go to step ${step}, which computes it`,
  counter: (kept: number, anew: number) =>
    `${kept.toLocaleString('en')} ${kept === 1 ? 'multiplication' : 'multiplications'} so far; ${anew.toLocaleString('en')} without the shelf`,
  none: 'No multiplication of the backward sweep yet',
} as const;
