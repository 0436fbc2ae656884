import { later } from '../../ui/later.tsx';
import { useLateScene } from '../LateScene.tsx';
import { Choice, useChoice } from './Choice.tsx';
import { PlanePlot } from './PlanePlot.tsx';

const ScatterPlot = later(() => import('../inspector/ScatterPlot.tsx'));

/** The plot of a network with two inputs: a map of an output, or predictions against targets. */
export default function TwoInputs() {
  const { against } = useChoice();
  const outputs = useLateScene().plan.widths.at(-1) ?? 1;
  if (!against) return <PlanePlot />;
  return <ScatterPlot choice={<Choice outputs={outputs} />} />;
}
