import { parseId } from '../walk/ids.ts';
import type { BoundId, LayerName } from './lesson.ts';

const layerName = /^(?:(\d{1,3})|L(?:-(\d{1,3}))?)$/;

/** The layer that a lesson means in a network of L = `depth` layers; null where it has none that is so called, or so deep. */
export function resolveLayer(name: LayerName, depth: number): number | null {
  const match = layerName.exec(name);
  if (!match) return null;
  const layer = match[1] === undefined ? depth - Number(match[2] ?? 0) : Number(match[1]);
  return layer >= 0 && layer <= depth ? layer : null;
}

const parts = /^([a-zA-Z]+)\.([^.]+)(.*)$/;

/**
 * A lesson's id in a network of that depth: `gradW.L-1.0.0` is `gradW.1.0.0` in one of two layers; z⁽⁰⁾ is x, z⁽ᴸ⁾ is ŷ, since one number has
 * one id. null for what is no id there.
 */
export function resolveId(id: BoundId, depth: number): string | null {
  const [, name = '', layerText = '', rest = ''] = parts.exec(id) ?? [];
  const isLayered = parseId(`${name}.1`)?.layer === 1;
  if (!isLayered) return parseId(id) ? id : null;
  const layer = resolveLayer(layerText, depth);
  if (layer === null) return null;
  const renamed =
    name === 'z' && layer === 0 ? 'x' : name === 'z' && layer === depth ? 'yhat' : name === 'gradZ' && layer === depth ? 'gradYhat' : null;
  const resolved = renamed === null ? `${name}.${layer}${rest}` : `${renamed}${rest}`;
  return parseId(resolved) ? resolved : null;
}

/** Whether some network has a number or block of that id. */
export const isBoundId = (id: string): boolean => resolveId(id, 64) !== null;
