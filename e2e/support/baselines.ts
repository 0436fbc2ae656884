type Rows = readonly (readonly number[])[];

/** Solves A x = b by elimination, the largest pivot first. */
function solve(A: Rows, b: readonly number[]): readonly number[] {
  const rows = A.map((row, i) => [...row, b[i] ?? 0]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const best = rows.reduce((top, row, i) => (i >= k && Math.abs(row[k] ?? 0) > Math.abs(rows[top]?.[k] ?? 0) ? i : top), k);
    [rows[k], rows[best]] = [rows[best] ?? [], rows[k] ?? []];
    const pivot = rows[k] ?? [];
    rows.forEach((row, i) => {
      if (i === k) return;
      const by = (row[k] ?? 0) / (pivot[k] ?? NaN);
      for (let j = k; j <= size; j++) row[j] = (row[j] ?? 0) - by * (pivot[j] ?? 0);
    });
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? NaN));
}

/** The best plane through these points, by the normal equations (AᵀA) b = Aᵀy, as a function of x. */
export function leastSquares(x: Rows, y: readonly number[]): (x: readonly number[]) => number {
  const A = x.map((row) => [...row, 1]);
  const sumOf = (term: (row: readonly number[], n: number) => number) => A.reduce((sum, row, n) => sum + term(row, n), 0);
  const columns = (A[0] ?? []).map((_, j) => j);
  const b = solve(
    columns.map((i) => columns.map((j) => sumOf((row) => (row[i] ?? 0) * (row[j] ?? 0)))),
    columns.map((i) => sumOf((row, n) => (row[i] ?? 0) * (y[n] ?? 0))),
  );
  return (at) => [...at, 1].reduce((sum, value, j) => sum + value * (b[j] ?? 0), 0);
}

/** Σ (y − ŷ)² */
export const squares = (x: Rows, y: readonly number[], predict: (x: readonly number[]) => number) =>
  x.reduce((sum, row, n) => sum + ((y[n] ?? NaN) - predict(row)) ** 2, 0);
