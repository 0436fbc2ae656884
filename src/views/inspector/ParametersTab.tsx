import { useState } from 'react';
import { useSceneOf } from '../lab.ts';
import { numberedTo } from '../stepcard/fit.ts';
import { LayerSection } from './LayerSection.tsx';
import { LossSection, ObservationSection } from './ObservationSection.tsx';

/** Layers stand open together while their rows are at most so many; then only the one at work is open (larger-networks.md). */
const openRows = 7;

/** Every parameter, the loss, the learning rate and the observation. */
export function ParametersTab() {
  const widths = useSceneOf((scene) => scene.plan.widths);
  const current = useSceneOf((scene) => scene.step.layer);
  const backward = useSceneOf((scene) => scene.phase === 'backward' || scene.phase === 'update');
  const [toggled, setToggled] = useState<ReadonlyMap<number, boolean>>(new Map());
  const rows = widths.slice(1).reduce((total, width) => total + width, 0) * (backward ? 2 : 1);
  const all = rows <= openRows && Math.max(...widths) <= numberedTo;
  const isOpen = (layer: number) => toggled.get(layer) ?? (all || layer === current);
  return (
    <>
      {widths.slice(1).map((_, k) => {
        const layer = k + 1;
        return (
          <LayerSection
            key={layer}
            layer={layer}
            open={isOpen(layer)}
            onToggle={() => setToggled((old) => new Map(old).set(layer, !isOpen(layer)))}
          />
        );
      })}
      <LossSection />
      <ObservationSection />
    </>
  );
}
