import { sym, type Sym } from '../notation/symbols.ts';
import { parseId } from './ids.ts';

type Namer = (layer: number, indices: readonly number[], depth: number) => Sym;

const l = (layer: number) => ({ l: layer });

/** One number's symbol, in one line: w₀,₁⁽²⁾, ∇h₀⁽²⁾. */
const scalarNames: Partial<Record<string, Namer>> = {
  x: (_, [i = 0]) => sym('xi', { i }),
  y: (_, [i = 0]) => sym('yi', { i }),
  W: (layer, [i = 0, j = 0]) => sym('wij', { l: layer, i, j }),
  c: (layer, [i = 0]) => sym('ci', { l: layer, i }),
  h: (layer, [i = 0]) => sym('hi', { l: layer, i }),
  z: (layer, [i = 0]) => sym('zi', { l: layer, i }),
  yhat: (_, [i = 0]) => sym('yhati', { i }),
  loss: (_, [i = 0]) => sym('lossi', { i }),
  totalLoss: () => sym('totalLoss'),
  gradYhat: (_, [i = 0]) => sym('gradYhati', { i }),
  gradH: (layer, [i = 0]) => sym('gradHi', { l: layer, i }),
  gradZ: (layer, [i = 0]) => sym('gradZi', { l: layer, i }),
  gradW: (layer, [i = 0, j = 0]) => sym('gradWij', { l: layer, i, j }),
  gradC: (layer, [i = 0]) => sym('gradCi', { l: layer, i }),
  jacZH: (layer, [i = 0, j = 0], depth) => sym(layer === depth ? 'jacYhatHij' : 'jacZHij', { l: layer, i, j }),
  jacHZ: (layer, [i = 0, j = 0]) => sym('jacHZij', { l: layer, m: layer - 1, i, j }),
  jacHC: (layer, [i = 0, j = 0]) => sym('jacHCij', { l: layer, i, j }),
  jacHW: (layer, [i = 0, j = 0, k = 0]) => sym('jacHWijk', { l: layer, i, j, k }),
  learningRate: () => sym('learningRate'),
};

/** A whole vector's or matrix's symbol, in one line: W⁽²⁾, ∇h⁽²⁾. */
const blockNames: Partial<Record<string, Namer>> = {
  x: () => sym('x'),
  y: () => sym('y'),
  W: (layer) => sym('W', l(layer)),
  c: (layer) => sym('c', l(layer)),
  h: (layer) => sym('h', l(layer)),
  z: (layer) => sym('z', l(layer)),
  yhat: () => sym('yhat'),
  loss: () => sym('loss'),
  totalLoss: () => sym('totalLoss'),
  gradYhat: () => sym('gradYhat'),
  gradH: (layer) => sym('gradH', l(layer)),
  gradZ: (layer) => sym('gradZ', l(layer)),
  gradW: (layer) => sym('gradW', l(layer)),
  gradC: (layer) => sym('gradC', l(layer)),
  jacZH: (layer, _, depth) => sym(layer === depth ? 'jacYhatH' : 'jacZH', l(layer)),
  jacHZ: (layer) => sym('jacHZ', { l: layer, m: layer - 1 }),
  jacHC: (layer) => sym('jacHC', l(layer)),
  jacHW: (layer) => sym('jacHW', l(layer)),
  learningRate: () => sym('learningRate'),
};

/** Names of quantities whose part of the page comes later: all observations at once. */
export function nameLater(scalars: typeof scalarNames, blocks: typeof blockNames, slopes: typeof scalarFractions): void {
  Object.assign(scalarNames, scalars);
  Object.assign(blockNames, blocks);
  Object.assign(scalarFractions, slopes);
}

/** The symbol of a number or of a block. */
export function symbolOf(id: string, depth: number): Sym {
  const at = parseId(id);
  const names = at && (at.indices.length > 0 || at.name.startsWith('totalLoss')) ? scalarNames : blockNames;
  const name = at && names[at.name];
  if (!at || !name) throw new RangeError(`No symbol for ${id}.`);
  return name(at.layer, at.indices, depth);
}

const fractions: Partial<Record<string, Sym['name']>> = {
  gradYhat: 'dLdYhat',
  gradH: 'dLdH',
  gradZ: 'dLdZ',
  gradW: 'dLdW',
  gradC: 'dLdC',
};
const scalarFractions: Partial<Record<string, Sym['name']>> = {
  gradYhat: 'dLdYhati',
  gradH: 'dLdHi',
  gradZ: 'dLdZi',
  gradW: 'dLdWij',
  gradC: 'dLdCi',
};

/** A gradient as the chapter writes it, ∂L/∂W⁽²⁾; every other block as `symbolOf` has it. */
export function fractionOf(id: string, depth: number): Sym {
  const at = parseId(id);
  const name = at && (at.indices.length > 0 ? scalarFractions : fractions)[at.name];
  if (!at || !name) return symbolOf(id, depth);
  const [i = 0, j = 0] = at.indices;
  return sym(name, { l: at.layer, i, j, k: at.indices.at(-1) ?? 0 });
}
