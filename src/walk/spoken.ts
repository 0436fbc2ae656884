import { spoken as words } from '../words/en/spoken.ts';
import { parseId, type Scalar } from './ids.ts';

const sayZ = (layer: number, depth: number, i?: number) => (layer === 0 ? words.x(i) : layer === depth ? words.yhat(i) : words.z(layer, i));

const sayers: Record<Scalar['name'], (layer: number, depth: number, i?: number, j?: number, k?: number) => string> = {
  x: (_l, _L, i) => words.x(i),
  y: (_l, _L, i) => words.y(i),
  yhat: (_l, _L, i) => words.yhat(i),
  W: (l, _L, i, j) => words.W(l, i, j),
  c: (l, _L, i) => words.c(l, i),
  h: (l, _L, i) => words.h(l, i),
  z: (l, L, i) => sayZ(l, L, i),
  loss: (_l, _L, i) => words.loss(i),
  totalLoss: () => words.totalLoss(),
  gradYhat: (_l, _L, i) => words.gradient(words.yhat(i)),
  gradH: (l, _L, i) => words.gradient(words.h(l, i)),
  gradZ: (l, L, i) => words.gradient(sayZ(l, L, i)),
  gradW: (l, _L, i, j) => words.gradient(words.W(l, i, j)),
  gradC: (l, _L, i) => words.gradient(words.c(l, i)),
  jacZH: (l, L, i, j) => words.jacobian(sayZ(l, L, i), words.h(l, j)),
  jacHZ: (l, L, i, j) => words.jacobian(words.h(l, i), sayZ(l - 1, L, j)),
  jacHC: (l, _L, i, j) => words.jacobian(words.h(l, i), words.c(l, j)),
  jacHW: (l, _L, i, j, k) => words.jacobian(words.h(l, i), words.W(l, j, k)),
  learningRate: () => words.learningRate(),
  X: (_l, _L, j, n) => words.data(words.x(j), n ?? 0),
  Y: (_l, _L, d, n) => words.data(words.y(d), n ?? 0),
  Yhat: (_l, _L, d, n) => words.data(words.yhat(d), n ?? 0),
};

/** A number or block as it is said: `gradient of w 0 1 of layer 2`. */
export function say(id: string, depth: number): string {
  const at = parseId(id);
  return at ? sayers[at.name](at.layer, depth, ...at.indices) : id;
}
