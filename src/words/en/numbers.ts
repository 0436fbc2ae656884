/** What a screen reader hears of a single number. */
export const numberWords = {
  known: (name: string, value: string) => `${name}: ${value}`,
  before: (name: string, value: string) => `${name} before the update: ${value}`,
  unknown: (name: string) => `${name}: not computed yet`,
  full: (symbol: string, value: string) => `${symbol} = ${value}`,
} as const;
