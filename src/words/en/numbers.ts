/** What a screen reader hears of a single number. */
export const numberWords = {
  known: (name: string, value: string) => `${name}: ${value}`,
  before: (name: string, value: string) => `${name} before the update: ${value}`,
  /** `shown` is what stands in its place, such as the step that will bring it. */
  unknown: (name: string, shown: string) => `${name}: not computed yet${shown === '' ? '' : `, ${shown}`}`,
  frozen: (name: string) => `${name}, frozen`,
  covered: (name: string) => `${name}: covered`,
  asked: (name: string) => `${name}: hidden until the lesson’s question is answered`,
  /** What stands on a cover. */
  cover: '?',
  /** Between numerator and denominator, as it is said. */
  over: ' over ',
  full: (symbol: string, value: string) => `${symbol} = ${value}`,
} as const;
