// ml-matrix, in the chapter's matrix form: a column for each observation.
import { Matrix } from 'ml-matrix';

const value = { relu: (h) => (h > 0 ? h : 0), sigmoid: (h) => 1 / (1 + Math.exp(-h)), linear: (h) => h };
const slope = { relu: (z) => (z > 0 ? 1 : 0), sigmoid: (z) => z * (1 - z), linear: () => 1 };

/** f of each entry, in place. */
function each(M, f) {
  for (let i = 0; i < M.rows; i++) for (let j = 0; j < M.columns; j++) M.set(i, j, f(M.get(i, j)));
  return M;
}

export function mlMatrix({ network, x, y }) {
  const layers = network.layers.map(({ W, c, activation }) => ({ W: new Matrix(W), c, activation }));
  const [X, Y] = [new Matrix(x).transpose(), new Matrix(y).transpose()];
  function once() {
    const Z = [X];
    for (const { W, c, activation } of layers) {
      const H = W.mmul(Z.at(-1)).addColumnVector(c);
      Z.push(activation === 'linear' ? H : each(H, value[activation]));
    }
    const off = Matrix.sub(Z.at(-1), Y);
    const gradients = [];
    let G = off;
    for (let l = layers.length - 1; l >= 0; l--) {
      const isLast = l === layers.length - 1;
      if (isLast && network.loss === 'rss') G = Matrix.mul(off, 2);
      const { W, activation } = layers[l];
      if (activation !== 'linear' && !(isLast && network.loss === 'log')) G.mul(each(Z[l + 1].clone(), slope[activation]));
      gradients.unshift([G.mmul(Z[l].transpose()), G.sum('row')]);
      if (l > 0) G = W.transpose().mmul(G);
    }
    return gradients;
  }
  return { name: 'ml-matrix', once, gradient: () => once().flatMap(([W, c]) => [...W.to1DArray(), ...c]) };
}
