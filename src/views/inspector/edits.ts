import { accept, type BackstepDocument, type Result } from '../../documents/document.ts';
import { setIntercept, setRate, setWeight, setX, setY } from '../../documents/edits.ts';
import { parseNumber } from '../../walk/parseNumber.ts';
import { format } from '../../walk/format.ts';
import { parseId } from '../../walk/ids.ts';
import { inspectorWords as words } from '../../words/inspector.ts';

/** The document with one number, named by its id, set to a value. x and y mean those of the followed observation. */
export function setNumber(document: BackstepDocument, id: string, value: number): Result {
  const at = parseId(id);
  const [i = 0, j = 0] = at?.indices ?? [];
  switch (at?.name) {
    case 'W':
      return accept(setWeight(document, at.layer, i, j, value));
    case 'c':
      return accept(setIntercept(document, at.layer, i, value));
    case 'x':
      return accept(setX(document, document.observation, i, value));
    case 'y':
      return setY(document, document.observation, i, value);
    case 'X':
      return accept(setX(document, j, i, value));
    case 'Y':
      return setY(document, j, i, value);
    case 'learningRate':
      return setRate(document, value);
    default:
      throw new RangeError(`${id} is computed, not given.`);
  }
}

/** Pairs every pasted cell with the id it falls on; cells outside the grid fall away. */
export function pastePairs(
  block: readonly (readonly string[])[],
  ids: (row: number, column: number) => string | undefined,
  row: number,
  column: number,
): { readonly pairs: readonly (readonly [string, string])[]; readonly cut: boolean } {
  let cut = false;
  const pairs = block.flatMap((cells, i) =>
    cells.flatMap((text, j) => {
      const id = ids(row + i, column + j);
      if (id === undefined) cut = true;
      return id === undefined ? [] : [[id, text] as const];
    }),
  );
  return { pairs, cut };
}

/** A number of a document that can be typed over; 0 where the document has none. */
function numberIn({ layers, data, observation, learningRate }: BackstepDocument, id: string): number {
  const at = parseId(id);
  const [i = 0, j = 0] = at?.indices ?? [];
  const layer = layers[(at?.layer ?? 0) - 1];
  const found: Partial<Record<string, number | undefined>> = {
    W: layer?.W[i]?.[j],
    c: layer?.c[i],
    x: data.x[observation]?.[i],
    y: data.y[observation]?.[i],
    X: data.x[j]?.[i],
    Y: data.y[j]?.[i],
    learningRate,
  };
  return found[at?.name ?? ''] ?? 0;
}

/** A document with a pasted block in it, all or nothing: the first cell that is no number, or is refused, is named. */
export function setBlock(document: BackstepDocument, pairs: readonly (readonly [string, string])[]): Result {
  let changed = document;
  for (const [id, text] of pairs) {
    const value = parseNumber(text);
    if (value === null) return { ok: false, sentence: words.notNumber(text.slice(0, 40), format(numberIn(document, id))) };
    const result = setNumber(changed, id, value);
    if (!result.ok) return result;
    changed = result.document;
  }
  return accept(changed);
}
