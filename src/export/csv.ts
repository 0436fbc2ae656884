import type { Scene } from '../lab/scene.ts';
import { blockOf } from '../walk/ids.ts';
import { originOf, type Origin } from '../walk/origin.ts';
import { exportWords as words } from '../words/export.ts';
import { blocksOf, idsOf } from './quantities.ts';
import { symbolText } from './symbolText.ts';

/** RFC 4180: a field with a comma, a quote or a line break stands in quotes, quotes in it doubled. */
const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (fields: readonly string[]) => `${fields.map(field).join(',')}\r\n`;

/** Entries of Jacobians are computed in the step that uses them. */
const users = { jacZH: 'gradH', jacHC: 'gradC', jacHW: 'gradW' } as const;

function whence({ plan, moment, updated }: Scene, id: string): Origin {
  const [name = '', layer = ''] = blockOf(id).split('.');
  const user = Object.entries(users).find(([jacobian]) => jacobian === name)?.[1];
  return originOf(plan, moment, user ? `${user}.${layer}` : id.replace(/^jacHZ/, 'W'), !updated(id));
}

const origin = (from: Origin) => (from.kind === 'given' ? ['', ''] : [String(from.iteration + 1), String(from.step)]);

/**
 * Every number that is known at a place, a line each: id, symbol, value in full, and the iteration and step (both from 1) that computed
 * it, empty for what is given. What the walk has not reached is left out.
 */
export function csvOf(scene: Scene): string {
  const ids = [...blocksOf(scene.pass).values()].flatMap(idsOf).filter(scene.reached);
  const rows = ids.map((id) => [
    id,
    symbolText(id, scene.plan.depth, scene.pass.settings),
    String(scene.value(id)),
    ...origin(whence(scene, id)),
  ]);
  return [words.csvHeader, ...rows].map(line).join('');
}
