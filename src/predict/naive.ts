import type { ActivationName, LossName } from '../core/network.ts';

/**
 * For tests: one whole iteration in plain loops, written apart from src/core and src/walk, in which a mistake can be made. Each slip says
 * in which layer it happens; everything that comes after is made with what it left behind.
 */
export interface Slips {
  readonly noIntercept?: number;
  readonly hBelow?: number;
  readonly rowsForColumns?: number;
  readonly noActivation?: number;
  readonly slopeAsValue?: number;
  /** What stands for ∂𝓛/∂ŷ, given y, ŷ and the right one. */
  readonly lossSlope?: (right: number) => number;
  /** The last layer’s ∇h of a log loss. */
  readonly reversedAtEnd?: true;
  readonly noSlope?: number;
  readonly valueAsSlope?: number;
  readonly hInGradient?: number;
  readonly noInput?: number;
  readonly columnsForRows?: number;
  readonly newWeights?: number;
  readonly branch?: { readonly layer: number; readonly only: number };
  readonly swapped?: number;
  readonly loss?: (right: number, y: number, yhat: number) => number;
  readonly update?: (theta: number, gradient: number, rate: number) => number;
}

export interface Inputs {
  readonly W: readonly (readonly (readonly number[])[])[];
  readonly c: readonly (readonly number[])[];
  readonly f: readonly ActivationName[];
  readonly loss: LossName;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly rate: number;
}

const act = (name: ActivationName, h: number) => (name === 'relu' ? Math.max(h, 0) : name === 'sigmoid' ? 1 / (1 + Math.exp(-h)) : h);
const rise = (name: ActivationName, h: number) => {
  if (name === 'relu') return h > 0 ? 1 : 0;
  return name === 'sigmoid' ? act(name, h) * (1 - act(name, h)) : 1;
};
const at = (list: readonly number[] | undefined, k: number) => list?.[k] ?? NaN;

/** Every number of the iteration by its id; parameters as the update leaves them. */
export function naively({ W, c, f, loss, x, y, rate }: Inputs, slips: Slips = {}): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const depth = W.length;
  const weight = (l: number, i: number, j: number) => at(W[l - 1]?.[i], j);
  const h: number[][] = [[]];
  const z: number[][] = [[...x]];
  for (let l = 1; l <= depth; l++) {
    const below = slips.hBelow === l ? (h[l - 1] ?? []) : (z[l - 1] ?? []);
    const [rowH, rowZ]: [number[], number[]] = [[], []];
    for (let i = 0; i < (c[l - 1]?.length ?? 0); i++) {
      let total = slips.noIntercept === l ? 0 : at(c[l - 1], i);
      for (let j = 0; j < below.length; j++) total += (slips.rowsForColumns === l ? weight(l, j, i) : weight(l, i, j)) * at(below, j);
      const name = f[l - 1] ?? 'linear';
      rowH.push(total);
      rowZ.push(slips.noActivation === l ? total : slips.slopeAsValue === l ? rise(name, total) : act(name, total));
    }
    h.push(rowH);
    z.push(rowZ);
    rowH.forEach((value, i) => found.set(`h.${l}.${i}`, value));
    rowZ.forEach((value, i) => found.set(l === depth ? `yhat.${i}` : `z.${l}.${i}`, value));
    rowH.forEach((value, i) =>
      found.set(`jacZH.${l}.${i}.${i}`, slips.valueAsSlope === l ? at(rowZ, i) : rise(f[l - 1] ?? 'linear', value)),
    );
  }
  const yhat = z[depth] ?? [];
  let total = 0;
  y.forEach((target, d) => {
    const out = at(yhat, d);
    const right = loss === 'rss' ? (target - out) ** 2 : -(target * Math.log(out) + (1 - target) * Math.log(1 - out));
    const value = slips.loss ? slips.loss(right, target, out) : right;
    found.set(`loss.${d}`, value);
    total += value;
  });
  found.set('totalLoss', total);
  let gradZ = y.map((target, d) => {
    const out = at(yhat, d);
    const right = loss === 'rss' ? 2 * (out - target) : (1 - target) / (1 - out) - target / out;
    return slips.lossSlope ? slips.lossSlope(right) : right;
  });
  gradZ.forEach((value, d) => found.set(`gradYhat.${d}`, value));
  const theta = (old: number, gradient: number) => (slips.update ? slips.update(old, gradient, rate) : old - rate * gradient);
  for (let l = depth; l >= 1; l--) {
    const name = f[l - 1] ?? 'linear';
    const gradH = gradZ.map((value, i) => {
      const factor = slips.noSlope === l ? 1 : slips.valueAsSlope === l ? at(z[l], i) : rise(name, at(h[l], i));
      return value * factor * (slips.reversedAtEnd && l === depth ? -1 : 1);
    });
    const inputs = slips.hInGradient === l ? (h[l - 1] ?? []) : (z[l - 1] ?? []);
    const gradW = gradH.map((value) => inputs.map((input) => (slips.noInput === l ? value : value * input)));
    gradH.forEach((value, i) => {
      found.set(`gradH.${l}.${i}`, value);
      found.set(`gradC.${l}.${i}`, value);
      found.set(`c.${l}.${i}`, theta(at(c[l - 1], i), value));
      inputs.forEach((_, j) => {
        const gradient = slips.swapped === l ? at(gradW[j], i) : at(gradW[i], j);
        found.set(`gradW.${l}.${i}.${j}`, gradient);
        found.set(`W.${l}.${i}.${j}`, theta(weight(l, i, j), gradient));
      });
    });
    const back: number[] = [];
    for (let j = 0; j < inputs.length; j++) {
      let sum = 0;
      for (let i = 0; i < gradH.length; i++) {
        if (slips.branch?.layer === l && slips.branch.only !== i) continue;
        const w = slips.columnsForRows === l ? weight(l, j, i) : weight(l, i, j) - (slips.newWeights === l ? rate * at(gradW[i], j) : 0);
        sum += at(gradH, i) * w;
      }
      back.push(sum);
    }
    if (l > 1) back.forEach((value, j) => found.set(`gradZ.${l - 1}.${j}`, value));
    gradZ = back;
  }
  return found;
}
