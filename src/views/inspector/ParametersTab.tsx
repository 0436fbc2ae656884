import { useCallback, useState } from 'react';
import { NetworkSection } from '../build/NetworkSection.tsx';
import { FewDigits } from '../numbers/FewDigits.tsx';
import { useSceneOf } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';
import { numberedTo } from '../stepcard/fit.ts';
import { LayerSection } from './LayerSection.tsx';
import { LossSection, ObservationSection } from './ObservationSection.tsx';

/** Layers stand open together while their rows are at most so many; then only the one at work is open. */
const openRows = 7;

/** Every parameter, the loss, the learning rate and the observation. */
export function ParametersTab() {
  const widths = useSceneOf((scene) => scene.plan.widths);
  // Which layer stands open follows the step a frame late: the timeline and the stage come first.
  const late = useLateScene();
  const current = late.step.layer;
  const backward = late.phase === 'backward' || late.phase === 'update';
  const [toggled, setToggled] = useState<ReadonlyMap<number, boolean>>(new Map());
  const rows = widths.slice(1).reduce((total, width) => total + width, 0) * (backward ? 2 : 1);
  const all = rows <= openRows && Math.max(...widths) <= numberedTo;
  const standsOpen = (layer: number) => all || layer === current;
  const toggle = useCallback((layer: number, open: boolean) => setToggled((old) => new Map(old).set(layer, !open)), []);
  return (
    <>
      <NetworkSection />
      {widths.slice(1).map((_, k) => {
        const layer = k + 1;
        return <LayerSection key={layer} layer={layer} open={toggled.get(layer) ?? standsOpen(layer)} onToggle={toggle} />;
      })}
      <LossSection />
      <FewDigits most={2}>
        <ObservationSection />
      </FewDigits>
    </>
  );
}
