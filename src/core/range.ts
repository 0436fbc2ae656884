/** 0, 1, …, n − 1. */
export const range = (n: number): number[] => Array.from({ length: Math.max(n, 0) }, (_, i) => i);
