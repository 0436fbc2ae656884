import { counted, letter, type Settings } from '../notation/settings.ts';
import { spoken as words } from '../words/spoken.ts';
import { parseId, singleOf, type Scalar } from './ids.ts';

interface Saying {
  readonly c: string;
  readonly z: string;
  /** L */
  readonly depth: number;
}

const h = (layer: number, i?: number) => words.vector('h', layer, i);
const c = (say: Saying, layer: number, i?: number) => words.vector(say.c, layer, i);
const z = (say: Saying, layer: number, i?: number) =>
  layer === 0 ? words.x(i) : layer === say.depth ? words.yhat(i) : words.vector(say.z, layer, i);

const sayers: Partial<Record<Scalar['name'], (layer: number, say: Saying, i?: number, j?: number, k?: number) => string>> = {
  x: (_l, _say, i) => words.x(i),
  y: (_l, _say, i) => words.y(i),
  yhat: (_l, _say, i) => words.yhat(i),
  W: (l, _say, i, j) => words.W(l, i, j),
  c: (l, say, i) => c(say, l, i),
  h: (l, _say, i) => h(l, i),
  z: (l, say, i) => z(say, l, i),
  loss: (_l, _say, i) => words.loss(i),
  totalLoss: () => words.totalLoss(),
  gradYhat: (_l, _say, i) => words.gradient(words.yhat(i)),
  gradH: (l, _say, i) => words.gradient(h(l, i)),
  gradZ: (l, say, i) => words.gradient(z(say, l, i)),
  gradW: (l, _say, i, j) => words.gradient(words.W(l, i, j)),
  gradC: (l, say, i) => words.gradient(c(say, l, i)),
  jacZH: (l, say, i, j) => words.jacobian(z(say, l, i), h(l, j)),
  jacHZ: (l, say, i, j) => words.jacobian(h(l, i), z(say, l - 1, j)),
  jacHC: (l, say, i, j) => words.jacobian(h(l, i), c(say, l, j)),
  jacHW: (l, _say, i, j, k) => words.jacobian(h(l, i), words.W(l, j, k)),
  learningRate: () => words.learningRate(),
};

/** A number or block as it is said: `gradient of w 0 1 of layer 2`. */
export function say(id: string, depth: number, settings: Settings): string {
  const at = parseId(id);
  if (!at) return id;
  const names = { c: letter('c', settings), z: letter('z', settings), depth };
  const indices = at.indices.map((index) => counted(index, settings));
  const sayer = sayers[at.name];
  if (sayer) return sayer(at.layer, names, ...indices);
  // A batch's number is said as the one of a single observation that it belongs to, and of which observation.
  const single = singleOf(id);
  const own = (parseId(single)?.indices.length ?? 0) < indices.length;
  return words.data(say(single, depth, settings), own ? indices.at(-1) : undefined);
}
