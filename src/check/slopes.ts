import { check, checkable } from '../walk/check.ts';
import { passOf } from '../walk/pass.ts';
import type { Case } from './cases.ts';
import type { Tally } from './tally.ts';

/** Each gradient of a parameter against its central difference, as “why” checks it. At a kink a quotient says nothing of a slope. */
export function compareSlopes({ document }: Case, tally: Tally): void {
  document.data.x.forEach((x, observation) => {
    const pass = passOf({ ...document, x, y: document.data.y[observation] ?? [] });
    for (const id of checkable(pass)) {
      const { exact, numeric, kink } = check(pass, id);
      if (kink) tally.leaveOut();
      else tally.note(() => ({ network: document.title, observation, id }), exact, numeric);
    }
  });
}
