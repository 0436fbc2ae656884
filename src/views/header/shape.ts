import type { Scene } from '../../lab/scene.ts';
import { pageWords as words } from '../../words/page.ts';

/** 4 – 3 – 3 – 2; of a deep network how many layers and parameters. */
export function shapeOf({ plan: { widths, depth } }: Pick<Scene, 'plan'>): string {
  if (depth <= 4) return widths.join(' – ');
  const parameters = widths.slice(1).reduce((total, width, k) => total + width * ((widths[k] ?? 0) + 1), 0);
  return words.size(depth, parameters);
}
