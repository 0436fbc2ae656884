import { resolveId } from '../chapter/resolve.ts';
import { cellsIn, isObserved } from '../walk/cells.ts';
import { block, blockId, blockOf, original, parseId, zBlock, type QuantityName } from '../walk/ids.ts';
import { memoise } from '../walk/memoise.ts';
import type { Plan } from '../walk/plan.ts';
import type { Light } from './scene.ts';

/** What a lesson's symbol stands for in the network that is loaded: a number, or a block with its numbers row by row. */
export interface Bound {
  readonly id: string;
  /** The numbers of the block; a number is its own only one. */
  readonly cells: readonly string[];
  /** Rows and columns, slices first in a tensor; empty for a single number. */
  readonly shape: readonly number[];
}

/** Numbers by themselves, which belong to no block. */
const single = new Set(['totalLoss', 'learningRate']);
/** Vectors that stand upright; gradients lie, in numerator layout (chapter 2). */
const upright = /^[a-z]+$/;

function shapeOf(name: QuantityName, cells: readonly string[], observations: number): readonly number[] {
  const lengths = (parseId(cells.at(-1) ?? '')?.indices ?? []).map((index) => index + 1);
  const sizes = isObserved(name) ? lengths.with(-1, observations) : lengths;
  if (sizes.length !== 1) return sizes;
  return upright.test(name) ? [...sizes, 1] : [1, ...sizes];
}

/** null where this network has no such number or block; `members` as for `cellsIn`. */
export function boundTo({ widths, depth }: Plan, name: string, members: readonly number[] = []): Bound | null {
  const id = resolveId(name, depth);
  const at = id === null ? null : parseId(id);
  if (id === null || !at) return null;
  if (single.has(id)) return { id, cells: [id], shape: [] };
  const cells = cellsIn(widths, blockOf(id), members);
  if (at.indices.length > 0) return cells.includes(id) ? { id, cells: [id], shape: [] } : null;
  return cells.length > 0 ? { id, cells, shape: shapeOf(at.name, cells, members.length) } : null;
}

const byBlock: (lights: ReadonlyMap<string, Light>) => ReadonlyMap<string, Light> = memoise((lights) => {
  const blocks = new Map<string, Light>();
  for (const [id, light] of lights) if (blocks.get(blockOf(id)) !== 'self') blocks.set(blockOf(id), light);
  return blocks;
});

/** The block whose numbers a block's entries are under a second name: ∂h⁽ˡ⁾/∂z⁽ˡ⁻¹⁾ is W⁽ˡ⁾ (chapter 2.2.4). */
function originalBlock(id: string, depth: number): string {
  const at = parseId(id);
  if (at?.name === 'jacHZ') return blockId(block('W', at.layer));
  if (at?.name === 'jacHW') return blockId(zBlock(at.layer - 1, depth));
  return id;
}

/** How a symbol is lit while these numbers are: as the brightest of those that it stands for. */
export function lightOfSymbol(lights: ReadonlyMap<string, Light>, { id, shape }: Bound, depth: number): Light | undefined {
  return shape.length === 0 ? lights.get(original(id, depth)) : byBlock(lights).get(originalBlock(id, depth));
}
