import type { Settings } from '../notation/settings.ts';
import { block, parseId, scalarId, zBlock } from '../walk/ids.ts';
import { unicodeOf } from '../walk/unicode.ts';

/** A number's symbol in plain text, ∂z₀⁽¹⁾/∂h₀⁽¹⁾ for the entry of a Jacobian. */
export function symbolText(id: string, depth: number, settings: Settings): string {
  const text = (of: string) => unicodeOf(of, settings);
  const at = parseId(id);
  if (!at?.name.startsWith('jac')) return text(id);
  const [i = 0, j = 0, k = 0] = at.indices;
  const over = (above: string, below: string) => `∂${text(above)}/∂${text(below)}`;
  const h = (index: number) => scalarId(block('h', at.layer), index);
  if (at.name === 'jacZH') return over(scalarId(zBlock(at.layer, depth), i), h(j));
  if (at.name === 'jacHZ') return over(h(i), scalarId(zBlock(at.layer - 1, depth), j));
  if (at.name === 'jacHC') return over(h(i), scalarId(block('c', at.layer), j));
  return over(h(i), scalarId(block('W', at.layer), j, k));
}
