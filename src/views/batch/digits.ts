/** As many decimals as a narrow column has room for: two, fewer from a hundred on. */
export const digitsFor = (value: number): number => (Math.abs(value) < 99.995 ? 2 : Math.abs(value) < 999.95 ? 1 : 0);
