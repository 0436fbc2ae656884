import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { blankingOrder, firstBlanks, toggled } from '../../paper/blanks.ts';
import type { Plan } from '../../walk/plan.ts';

/**
 * The blanks that were picked, for a network of which widths. They are in a store apart from everything else on the pages, so that one
 * number that becomes a blank is all that is drawn anew.
 */
const picked = createStore<{ readonly widths: string; readonly blanks: ReadonlySet<string> }>()(() => ({ widths: '', blanks: new Set() }));

/** Keeps the blanks of a network that was open before; any other begins with half of its numbers blank. */
export function beginPicking(plan: Plan): void {
  const widths = plan.widths.join('-');
  if (picked.getState().widths !== widths)
    picked.setState({ widths, blanks: firstBlanks(plan, Math.ceil(blankingOrder(plan).length / 2)) });
}

/** Blanks the first so many numbers. */
export const pickFirst = (plan: Plan, count: number): void => picked.setState({ blanks: firstBlanks(plan, count) });

/** Blanks numbers that are shown, or shows those that are all blank. */
export const toggle = (ids: readonly string[]): void => picked.setState(({ blanks }) => ({ blanks: toggled(blanks, ids) }));

export const useBlank = (id: string): boolean => useStore(picked, ({ blanks }) => blanks.has(id));

export const useBlankCount = (): number => useStore(picked, ({ blanks }) => blanks.size);
