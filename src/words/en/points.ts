/** Words of observations as points of a plot. */
export const pointWords = {
  label: 'Points',
  drag: 'drag any point',
  click: 'click where it goes',
  keys: 'arrows move, Enter adds, Delete removes',
  add: 'Add a point',
  remove: (n: number) => `Remove point ${n}`,
  handle: (n: number) => `Inputs of observation ${n}: arrow keys move it, Enter adds one, Delete removes it`,
  at: (first: string, second: string) => `${first}, ${second}`,
} as const;
