import type { Tree } from '../../../build/tree.ts';

const classes = (tree: Tree): string => (Array.isArray(tree) ? String(tree[0]) : '');
const styleOf = (tree: Tree): Record<string, string> => (Array.isArray(tree) && tree[1] ? (tree[1] as Record<string, string>) : {});

/** A \quad or more, as writers set between two formulas that stand side by side. */
const isGap = (tree: Tree): boolean => /\bmspace\b/.test(classes(tree)) && Number.parseFloat(styleOf(tree)['marginRight'] ?? '0') >= 1;
const isJoint = (tree: Tree): boolean => /\b(mrel|mbin)\b/.test(classes(tree));

/**
 * A display formula for a narrow column: a line for each of the formulas it holds, and each line in terms, so that it breaks before what
 * relates or joins two of them and nowhere else.
 */
export function linesOf(parts: readonly Tree[]): readonly (readonly (readonly Tree[])[])[] {
  const lines: Tree[][][] = [[[]]];
  for (const part of parts) {
    if (isGap(part)) lines.push([[]]);
    else if (isJoint(part)) lines.at(-1)?.push([part]);
    else lines.at(-1)?.at(-1)?.push(part);
  }
  return lines.map((terms) => terms.filter((term) => term.length > 0)).filter((terms) => terms.length > 0);
}
