import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  addMatrix,
  addToColumns,
  diag,
  dot,
  hadamard,
  hadamardMatrix,
  identity,
  matMul,
  matMulTransposed,
  matVec,
  outer,
  rowSums,
  shape,
  subtractScaled,
  subtractScaledMatrix,
  transpose,
  vecMat,
  vecTensor,
} from './matrix.ts';

const A = [
  [1, 2, 3],
  [4, 5, 6],
];
const B = [
  [1, 0],
  [0, 1],
  [2, -1],
];

describe('matrix', () => {
  it('computes by hand-checked numbers', () => {
    expect(matVec(A, [1, 0, -1])).toEqual([-2, -2]);
    expect(vecMat([1, -1], A)).toEqual([-3, -3, -3]);
    expect(matMul(A, B)).toEqual([
      [7, -1],
      [16, -1],
    ]);
    expect(matMulTransposed(A, transpose(B))).toEqual(matMul(A, B));
    expect(outer([1, 2], [3, 4, 5])).toEqual([
      [3, 4, 5],
      [6, 8, 10],
    ]);
    expect(transpose(A)).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    expect(rowSums(A)).toEqual([6, 15]);
    expect(addToColumns(A, [10, 20])).toEqual([
      [11, 12, 13],
      [24, 25, 26],
    ]);
    expect(hadamard([1, 2], [3, 4])).toEqual([3, 8]);
    expect(hadamardMatrix(A, A)).toEqual([
      [1, 4, 9],
      [16, 25, 36],
    ]);
    expect(subtractScaled([1, 2], 0.5, [2, 2])).toEqual([0, 1]);
    expect(subtractScaledMatrix(A, 1, A)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(addMatrix(A, A)).toEqual([
      [2, 4, 6],
      [8, 10, 12],
    ]);
    expect(diag([7, 8])).toEqual([
      [7, 0],
      [0, 8],
    ]);
    expect(vecTensor([1, 10], [A, A])).toEqual([
      [11, 22, 33],
      [44, 55, 66],
    ]);
    expect(shape([])).toEqual([0, 0]);
  });

  it('I changes nothing, and a transpose undoes itself', () => {
    const matrices = fc.array(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), { minLength: 3, maxLength: 3 }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(matrices, (M) => {
        expect(transpose(transpose(M))).toEqual(M);
        const product = matMul(M, identity(3));
        // + 0 turns −0 into 0, which a sum that begins at 0 does too.
        expect(product).toEqual(M.map((row) => row.map((value) => value + 0)));
      }),
    );
  });

  it('names both shapes where they do not fit', () => {
    expect(() => matVec(A, [1, 2])).toThrow(/2 × 3 and 2 × 1/);
    expect(() => vecMat([1, 2, 3], A)).toThrow(/1 × 3 and 2 × 3/);
    expect(() => matMul(A, A)).toThrow(/2 × 3 and 2 × 3/);
    expect(() => matMul(A, [[1], [2, 3], [4]])).toThrow(/a row of 1 and a row of 2/);
    expect(() => matMulTransposed(A, B)).toThrow(/2 × 3 and \(3 × 2\)ᵀ/);
    expect(() => add([1], [1, 2])).toThrow(/length 1 and length 2/);
    expect(() => dot([1], [1, 2])).toThrow(RangeError);
    expect(() => addMatrix(A, [[1, 2, 3]])).toThrow(/2 × 3 and 1 × 3/);
    expect(() => addToColumns(A, [1])).toThrow(/2 × 3 and 1 × 1/);
    expect(() => transpose([[1, 2], [3]])).toThrow(/a row of 2 and a row of 1/);
    expect(() => vecTensor([1], [A, A])).toThrow(/1 × 1 and 2 slices/);
    expect(() => vecTensor([1, 2], [A, [[1]]])).toThrow(RangeError);
  });
});
