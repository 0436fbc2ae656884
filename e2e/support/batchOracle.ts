import type { Doc } from './lab.ts';
import { answersOf } from './oracle.ts';

const batchName: Record<string, string> = {
  h: 'H',
  z: 'Z',
  yhat: 'Yhat',
  loss: 'lossBatch',
  gradYhat: 'gradYhatBatch',
  gradH: 'gradHBatch',
  gradZ: 'gradZBatch',
};

/** Every number of the batch form, from passes over one observation at a time and their sums; nothing is shared with the page. */
export function batchAnswers(doc: Doc): Map<string, number> {
  const values = new Map<string, number>();
  const add = (id: string, value: number) => values.set(id, (values.get(id) ?? 0) + value);
  doc.data.x.forEach((_, n) => {
    const { before } = answersOf({ ...doc, observation: n });
    for (const [id, value] of before) {
      const [name = '', ...rest] = id.split('.');
      const there = batchName[name];
      if (there) values.set([there, ...rest, n].join('.'), value);
      else if (name === 'totalLoss') add('totalLossBatch', value);
      else if (name === 'gradW' || name === 'gradC') add([`${name}Batch`, ...rest].join('.'), value);
      else if (!name.startsWith('jac')) values.set(id, value);
      if (name === 'gradW') values.set(['gradWTerm', ...rest, n].join('.'), value);
    }
  });
  return values;
}

/** Parameters after the batch's update. */
export const updatedBy = (doc: Doc, values: ReadonlyMap<string, number>, id: string) =>
  (values.get(id) ?? NaN) - doc.learningRate * (values.get(id.replace(/^W/, 'gradWBatch').replace(/^c/, 'gradCBatch')) ?? NaN);

/** The ids of the batch that one of a single pass stands for. */
export function batchIds(doc: Doc, single: string): readonly string[] {
  const [name = '', ...rest] = single.split('.');
  const tail = rest.join('.');
  const each = (of: string) => doc.data.x.map((_, n) => `${of}.${tail}.${n}`);
  if (name === 'totalLoss') return ['totalLossBatch'];
  if (name === 'gradW') return [`gradWBatch.${tail}`, ...each('gradWTerm')];
  if (name === 'gradC') return [`gradCBatch.${tail}`];
  return name in batchName ? each(batchName[name] ?? '') : [single];
}
