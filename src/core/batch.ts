import { activations } from './activations.ts';
import { lossFor } from './losses.ts';
import { addToColumns, hadamardMatrix, matMul, matMulTransposed, rowSums, transpose } from './matrix.ts';
import type { Matrix, Network, Vector } from './network.ts';

/** All observations at once, a column for each (chapter 3.1). */
export interface BatchPass {
  /** `H[l - 1]` is H⁽ˡ⁾, D_l × N. */
  readonly H: readonly Matrix[];
  /** `Z[l]` is Z⁽ˡ⁾, D_l × N; `Z[0]` is Xᵀ and the last one Ŷᵀ. */
  readonly Z: readonly Matrix[];
}

/**
 * H⁽ˡ⁾ = W⁽ˡ⁾ Z⁽ˡ⁻¹⁾ + c⁽ˡ⁾, the intercepts added to every column, and Z⁽ˡ⁾ = f⁽ˡ⁾(H⁽ˡ⁾), from Z⁽⁰⁾ = Xᵀ (chapter 3.1).
 * `X` is N × D_x. Throws a RangeError where a shape does not fit.
 */
export function forwardBatch(network: Network, X: Matrix): BatchPass {
  const H: Matrix[] = [];
  let below = transpose(X);
  const Z: Matrix[] = [below];
  for (const { W, c, activation } of network.layers) {
    const linear = addToColumns(matMul(W, below), c);
    below = linear.map((row) => row.map(activations[activation].value));
    H.push(linear);
    Z.push(below);
  }
  return { H, Z };
}

/** How the loss of a data set is made from those of its observations: their sum, as in the chapter (3), or their mean, 1/N of it. */
export type Reduction = 'sum' | 'mean';

/** What a sum over observations is divided by. */
export const divisorOf = (reduction: Reduction, observations: number): number => (reduction === 'mean' ? observations : 1);

export interface BatchLosses {
  /** D_y × N, an entry per output and observation. */
  readonly loss: Matrix;
  /** Their sum, or its mean over observations: the loss of the data set. */
  readonly totalLoss: number;
}

/** Applies `of` to every output d of every observation n. `Y` is N × D_y; the result D_y × N. */
function eachOutput(pass: BatchPass, Y: Matrix, of: (y: number, yhat: number, h: number) => number): Matrix {
  const yhat = pass.Z.at(-1) ?? [];
  const h = pass.H.at(-1) ?? [];
  const targets = transpose(Y);
  if (targets.length !== yhat.length || targets[0]?.length !== yhat[0]?.length) {
    throw new RangeError(
      `batch: targets ${targets.length} × ${targets[0]?.length} and outputs ${yhat.length} × ${yhat[0]?.length} do not fit.`,
    );
  }
  return targets.map((row, d) => row.map((y, n) => of(y, yhat[d]?.[n] ?? NaN, h[d]?.[n] ?? NaN)));
}

/** The losses of a batch pass. Throws a RangeError where `Y`, N × D_y, does not fit. */
export function lossOfBatch(network: Network, pass: BatchPass, Y: Matrix, reduction: Reduction = 'sum'): BatchLosses {
  const loss = eachOutput(pass, Y, lossFor(network).value);
  return { loss, totalLoss: rowSums(loss).reduce((total, part) => total + part, 0) / divisorOf(reduction, Y.length) };
}

/** Derivatives of the data set's loss (chapter 3.2). */
export interface BatchGradients {
  /** ∂L/∂Ŷᵀ, D_y × N. */
  readonly gradYhat: Matrix;
  /** `gradH[l - 1]` is ∂L/∂H⁽ˡ⁾, D_l × N. */
  readonly gradH: readonly Matrix[];
  /** `gradZ[l]` is ∂L/∂Z⁽ˡ⁾, D_l × N; `gradZ[0]` is ∂L/∂Xᵀ, and the last one is `gradYhat`. */
  readonly gradZ: readonly Matrix[];
  /** `gradW[l - 1]` is ∂L/∂W⁽ˡ⁾, D_l × D_{l−1}. */
  readonly gradW: readonly Matrix[];
  /** `gradC[l - 1]` is ∂L/∂c⁽ˡ⁾, 1 × D_l. */
  readonly gradC: readonly Vector[];
}

/**
 * From the last layer down (chapter 3.2): ∇H⁽ˡ⁾ = ∂L/∂Z⁽ˡ⁾ ⊙ f′(H⁽ˡ⁾), ∂L/∂c⁽ˡ⁾ its row sums,
 * ∂L/∂W⁽ˡ⁾ = ∇H⁽ˡ⁾ Z⁽ˡ⁻¹⁾ᵀ, ∂L/∂Z⁽ˡ⁻¹⁾ = W⁽ˡ⁾ᵀ ∇H⁽ˡ⁾. ∇H⁽ᴸ⁾ comes from loss and activation together. Where L is a mean, ∂L/∂Ŷᵀ and with it
 * all that follows is divided by N.
 * Throws a RangeError where the pass or `Y`, N × D_y, does not fit.
 */
export function backwardBatch(network: Network, pass: BatchPass, Y: Matrix, reduction: Reduction = 'sum'): BatchGradients {
  const loss = lossFor(network);
  const divisor = divisorOf(reduction, Y.length);
  const gradYhat = eachOutput(pass, Y, (y, yhat) => loss.slope(y, yhat) / divisor);
  const gradH: Matrix[] = [];
  const gradZ: Matrix[] = [gradYhat];
  const gradW: Matrix[] = [];
  let above = gradYhat;
  for (const [below, { W, activation }] of [...network.layers.entries()].reverse()) {
    const { slope } = activations[activation];
    const Z = pass.Z[below + 1] ?? [];
    const isLast = below === network.layers.length - 1;
    const local = isLast
      ? eachOutput(pass, Y, (y, yhat, h) => loss.gradH(y, yhat, h, slope(h, yhat)) / divisor)
      : hadamardMatrix(
          above,
          (pass.H[below] ?? []).map((row, i) => row.map((h, n) => slope(h, Z[i]?.[n] ?? NaN))),
        );
    above = matMul(transpose(W), local);
    gradH.unshift(local);
    gradW.unshift(matMulTransposed(local, pass.Z[below] ?? []));
    gradZ.unshift(above);
  }
  return { gradYhat, gradH, gradZ, gradW, gradC: gradH.map(rowSums) };
}
