import { sym, type Sym } from '../../notation/symbols.ts';
import type { QuantityName } from '../ids.ts';
import type { PlannedStep, Rule } from '../plan.ts';
import { nameLater, symbolOf } from '../symbols.ts';
import { batchOf } from './ids.ts';

type Namer = (layer: number, indices: readonly number[], depth: number) => Sym;
type Names<Name> = Partial<Record<QuantityName, Name>>;

const each =
  (name: Sym['name']): Namer =>
  (l, [i = 0, n = 0]) =>
    sym(name, { l, i, k: n });
const whole =
  (name: Sym['name']): Namer =>
  (l) =>
    sym(name, { l });

const scalars: Names<Namer> = {
  X: each('xin'),
  Y: each('yin'),
  Yhat: each('yhatin'),
  H: each('hin'),
  Z: each('zin'),
  lossBatch: each('lossin'),
  totalLossBatch: () => sym('totalLoss'),
  gradYhatBatch: each('gradYhatin'),
  gradHBatch: each('gradHin'),
  gradZBatch: each('gradZin'),
  gradWBatch: (l, [i = 0, j = 0]) => sym('gradWij', { l, i, j }),
  gradCBatch: (l, [i = 0]) => sym('gradCi', { l, i }),
  gradWTerm: (l, [i = 0, j = 0, n = 0]) =>
    l === 1 ? sym('gradWTerm1ijn', { i, j, k: n }) : sym('gradWTermijn', { l, m: l - 1, i, j, k: n }),
};

const blocks: Names<Namer> = {
  X: whole('X'),
  Y: whole('Y'),
  Yhat: whole('Yhat'),
  H: whole('H'),
  Z: whole('Z'),
  lossBatch: whole('lossBatch'),
  gradYhatBatch: whole('gradYhatBatch'),
  gradHBatch: whole('gradHBatch'),
  gradZBatch: whole('gradZBatch'),
  gradWBatch: whole('gradW'),
  gradCBatch: whole('gradC'),
};

const fractions: Names<Sym['name']> = {
  gradYhatBatch: 'dLdYhatin',
  gradHBatch: 'dLdHin',
  gradZBatch: 'dLdZin',
  gradWBatch: 'dLdWij',
  gradCBatch: 'dLdCi',
};

/** From here on the symbols of the batch form are known. */
export const nameBatch = (): void => nameLater(scalars, blocks, fractions);

const bare: Record<Rule, Sym['name']> = {
  mix: 'bareHAll',
  activate: 'bareZAll',
  lose: 'loss',
  slopeOfLoss: 'gradYhatBatch',
  throughActivation: 'bareGradHAll',
  toWeights: 'bareGradW',
  toIntercepts: 'bareGradC',
  throughWeights: 'bareGradZAll',
  updateWeights: 'bareW',
  updateIntercepts: 'bareC',
};

/** The quantity that a step computes, as its cell on the timeline names it. */
export function batchCellSymbol(step: PlannedStep, depth: number, roomy: boolean): Sym {
  const id = batchOf(step.writes[0] ?? '', 0);
  if (step.rule === 'lose') return sym('loss');
  return roomy || id === 'Yhat' ? symbolOf(id, depth) : sym(bare[step.rule]);
}
