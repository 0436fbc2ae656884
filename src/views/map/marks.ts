/** A class's shape where it stands: a circle for 0, a triangle for 1. */
export const markOf = (one: boolean, x: number, y: number): string =>
  one ? `M${x},${y - 5}l4.8,8.4h-9.6Z` : `M${x - 3.8},${y}a3.8,3.8 0 1 0 7.6,0a3.8,3.8 0 1 0 -7.6,0Z`;
