import { subjectOf } from '../../lab/chain.ts';
import type { Stop } from '../../lab/stops.ts';
import { currentSteps } from '../../walk/place.ts';
import { passOf } from '../../walk/pass.ts';
import { describeLayer, describeMatrix } from '../../walk/step.ts';

/** The title of the step that a stop stands at, as the step card has it: it depends on the network's shape alone. */
export function titleOf({ document, place, grain }: Stop): string {
  const pass = passOf(subjectOf(document));
  const steps = currentSteps(pass.plan, grain, place);
  const [first] = steps;
  const moment = { iteration: place.iteration, inherited: false };
  if (!first) return '';
  return (grain === 'layer' ? describeLayer(pass, steps, moment) : describeMatrix(pass, first, moment)).title;
}
