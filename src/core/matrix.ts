import type { Matrix, Tensor, Vector } from './network.ts';

/**
 * The little linear algebra that the chapter needs. Every function returns something new, and throws a
 * RangeError that names both shapes where they do not fit.
 */

/** Rows and columns; a matrix without rows is 0 × 0. */
export function shape(matrix: Matrix): readonly [number, number] {
  return [matrix.length, matrix[0]?.length ?? 0];
}

const spell = (matrix: Matrix) => shape(matrix).join(' × ');

function refuse(doing: string, left: string, right: string): never {
  throw new RangeError(`${doing}: ${left} and ${right} do not fit.`);
}

function zip(doing: string, a: Vector, b: Vector, combine: (a: number, b: number) => number): Vector {
  if (a.length !== b.length) refuse(doing, `length ${a.length}`, `length ${b.length}`);
  return a.map((value, i) => combine(value, b[i] ?? NaN));
}

function zipRows(doing: string, A: Matrix, B: Matrix, combine: (a: number, b: number) => number): Matrix {
  if (A.length !== B.length) refuse(doing, spell(A), spell(B));
  return A.map((row, i) => zip(doing, row, B[i] ?? [], combine));
}

/** Σ_k a_k b_k, added up from the first to the last. */
export function dot(a: Vector, b: Vector): number {
  if (a.length !== b.length) refuse('dot product', `length ${a.length}`, `length ${b.length}`);
  let total = 0;
  for (let k = 0; k < a.length; k += 1) total += (a[k] ?? NaN) * (b[k] ?? NaN);
  return total;
}

/** a + b. */
export const add = (a: Vector, b: Vector): Vector => zip('sum', a, b, (p, q) => p + q);

/** A + B. */
export const addMatrix = (A: Matrix, B: Matrix): Matrix => zipRows('sum', A, B, (p, q) => p + q);

/** a − s·b. */
export const subtractScaled = (a: Vector, s: number, b: Vector): Vector => zip('difference', a, b, (p, q) => p - s * q);

/** A − s·B. */
export const subtractScaledMatrix = (A: Matrix, s: number, B: Matrix): Matrix => zipRows('difference', A, B, (p, q) => p - s * q);

/** a ⊙ b, entry by entry. */
export const hadamard = (a: Vector, b: Vector): Vector => zip('entrywise product', a, b, (p, q) => p * q);

/** A ⊙ B, entry by entry. */
export const hadamardMatrix = (A: Matrix, B: Matrix): Matrix => zipRows('entrywise product', A, B, (p, q) => p * q);

/** A b: m × n times a column of n gives a column of m. */
export function matVec(A: Matrix, b: Vector): Vector {
  return A.map((row) => (row.length === b.length ? dot(row, b) : refuse('matrix times column', spell(A), `${b.length} × 1`)));
}

/** a B: a row of m times m × n gives a row of n. */
export function vecMat(a: Vector, B: Matrix): Vector {
  if (a.length !== B.length) refuse('row times matrix', `1 × ${a.length}`, spell(B));
  return transpose(B).map((column) => dot(a, column));
}

/** A B: m × n times n × p gives m × p, Σ_k a_ik b_kj, added up from the first k to the last. */
export function matMul(A: Matrix, B: Matrix): Matrix {
  const [rows, columns] = shape(B);
  return A.map((row) => {
    if (row.length !== rows) refuse('matrix times matrix', spell(A), spell(B));
    const product = Array.from({ length: columns }, () => 0);
    // Row by row of B rather than column by column: a batch's matrices are short and very wide.
    for (let k = 0; k < rows; k += 1) addScaled(product, row[k] ?? NaN, B[k] ?? []);
    return product;
  });
}

/** total ← total + s·b. */
function addScaled(total: number[], s: number, b: Vector): void {
  if (total.length !== b.length) refuse('matrix times matrix', `a row of ${total.length}`, `a row of ${b.length}`);
  for (let j = 0; j < b.length; j += 1) total[j] = (total[j] ?? NaN) + s * (b[j] ?? NaN);
}

/** A Bᵀ: m × n times the transpose of p × n gives m × p, every row of A with every row of B. */
export function matMulTransposed(A: Matrix, B: Matrix): Matrix {
  if (shape(A)[1] !== shape(B)[1]) refuse('matrix times transpose', spell(A), `(${spell(B)})ᵀ`);
  return A.map((row) => B.map((other) => dot(row, other)));
}

/** a bᵀ: m × n of all products of an entry of a with an entry of b. */
export const outer = (a: Vector, b: Vector): Matrix => a.map((p) => b.map((q) => p * q));

/** Aᵀ. A ragged matrix has none. */
export function transpose(A: Matrix): Matrix {
  const [, columns] = shape(A);
  const ragged = A.find((row) => row.length !== columns);
  if (ragged) refuse('transpose', `a row of ${columns}`, `a row of ${ragged.length}`);
  return Array.from({ length: columns }, (_, j) => A.map((row) => row[j] ?? NaN));
}

/** The square matrix with a on its diagonal. */
export const diag = (a: Vector): Matrix => a.map((value, i) => a.map((_, j) => (i === j ? value : 0)));

/** I of size n × n. */
export const identity = (n: number): Matrix => diag(Array.from({ length: n }, () => 1));

/** Σ_n A_in for each row i. */
export const rowSums = (A: Matrix): Vector => A.map((row) => row.reduce((total, value) => total + value, 0));

/** A with c added to every column (chapter 3.1). */
export function addToColumns(A: Matrix, c: Vector): Matrix {
  if (A.length !== c.length) refuse('column added to every column', spell(A), `${c.length} × 1`);
  return A.map((row, i) => row.map((value) => value + (c[i] ?? NaN)));
}

/** a T: a row of p times a tensor of p slices m × n gives m × n, Σ_i a_i T_ijk (chapter 2.2.3). */
export function vecTensor(a: Vector, T: Tensor): Matrix {
  const [first] = T;
  if (!first || a.length !== T.length) return refuse('row times tensor', `1 × ${a.length}`, `${T.length} slices`);
  return first.map((row, j) =>
    row.map((_, k) =>
      dot(
        a,
        T.map((slice) => slice[j]?.[k] ?? refuse('row times tensor', spell(first), spell(slice))),
      ),
    ),
  );
}
