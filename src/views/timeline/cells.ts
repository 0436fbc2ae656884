import { sym, type Sym } from '../../notation/symbols.ts';
import type { Phase, Plan, PlannedStep, Rule } from '../../walk/plan.ts';
import { symbolOf } from '../../walk/symbols.ts';

/** How the timeline is drawn at a width: with superscripts, without, or each layer folded to one cell. */
export type Density = 'roomy' | 'plain' | 'folded' | 'thin';

/** Widths, in pixels. */
export const measures = {
  roomy: 44,
  plain: 28,
  most: 50,
  fold: 25,
  leastFold: 17,
  open: 46,
  layerGap: 6,
  foldGap: 4,
  phaseGap: 16,
  cellGap: 2,
} as const;

export interface TrackFit {
  readonly density: Density;
  /** Width of a step's cell, and of a folded layer's. */
  readonly cell: number;
  readonly fold: number;
}

export function densityOf(plan: Plan, cells: number, width: number): TrackFit {
  const { fold } = measures;
  const gaps = plan.groups.length * measures.layerGap + 3 * measures.phaseGap + cells * measures.cellGap;
  const cell = Math.floor((width - gaps) / cells);
  // Where labels go without superscripts, the current one keeps its own and needs the room.
  const plain = Math.floor((width - gaps - (measures.open - measures.plain)) / cells);
  if (cell >= measures.roomy) return { density: 'roomy', cell: Math.min(cell, measures.most), fold };
  if (plain >= measures.plain) return { density: 'plain', cell: plain, fold };
  // A cell for each layer, which needs no room for superscripts: they share the width.
  if (cells === plan.groups.length) return { density: cell >= measures.leastFold ? 'folded' : 'thin', cell, fold };
  // One layer is open at a time; the others share what it leaves them.
  const others = plan.groups.length - 1;
  const open = Math.max(...plan.groups.map((group) => group.length)) * (measures.open + measures.cellGap);
  const share = Math.floor((width - open - 3 * measures.phaseGap) / others) - measures.foldGap;
  return { density: share >= measures.leastFold ? 'folded' : 'thin', cell: measures.open, fold: Math.min(share, fold) };
}

const bare: Record<Rule, Sym['name']> = {
  mix: 'bareH',
  activate: 'bareZ',
  lose: 'loss',
  slopeOfLoss: 'gradYhat',
  throughActivation: 'bareGradH',
  toWeights: 'bareGradW',
  toIntercepts: 'bareGradC',
  throughWeights: 'bareGradZ',
  updateWeights: 'bareW',
  updateIntercepts: 'bareC',
};

/** The quantity that a step computes, as its cell names it. */
export function cellSymbol(step: PlannedStep, depth: number, roomy: boolean): Sym {
  const id = step.writes[0] ?? '';
  if (roomy) return symbolOf(id, depth);
  return id === 'yhat' ? sym('bareYhatBold') : sym(bare[step.rule]);
}

export interface PhaseGroups {
  readonly phase: Phase;
  readonly groups: readonly { readonly index: number; readonly steps: readonly PlannedStep[] }[];
}

/** Layer groups by phase, in order. */
export function phasesOf(plan: Plan): readonly PhaseGroups[] {
  const indexed = plan.groups.map((steps, index) => ({ index, steps }));
  return (['forward', 'loss', 'backward', 'update'] as const).map((phase) => ({
    phase,
    groups: indexed.filter(({ steps }) => steps[0]?.phase === phase),
  }));
}
