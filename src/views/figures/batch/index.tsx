import { useMemo, type ReactNode } from 'react';
import { setObservation } from '../../../documents/edits.ts';
import { nothingPending } from '../../../lab/predict.ts';
import { sceneOf, type Scene } from '../../../lab/scene.ts';
import type { All } from '../../../walk/batch/all.ts';
import { walks } from '../../batch/index.ts';
import { Loop } from '../../batch/Loop.tsx';
import { Picture } from '../../batch/Picture.tsx';
import { Timing } from '../../batch/Timing.tsx';
import { useActions, useLab } from '../../lab.ts';
import { useLateScene } from '../../LateScene.tsx';
import { Tug } from './Tug.tsx';
import { useSize } from '../../../ui/useSize.ts';

/** The lab's place as the walk over all observations has it, whichever of the two is on the page, from the parameters on the page. */
function OverAll({ children }: { readonly children: (scene: Scene, all: All, width: number) => ReactNode }) {
  const late = useLateScene();
  const settings = useLab((lab) => lab.settings);
  const [ref, size] = useSize<HTMLDivElement>();
  const { document } = late;
  const here = useMemo(() => [{ iteration: 0, document }] as const, [document]);
  // What waits for an answer in the one walk does in the other.
  const pending = useMemo(() => ({ ...nothingPending, covered: late.asking ? [...late.written] : late.covered }), [late]);
  const scene = late.pass.all
    ? late
    : sceneOf(here, { ...late.place, iteration: 0 }, late.grain, settings, pending, walks[settings.reduction]);
  return <div ref={ref}>{size && scene.pass.all ? children(scene, scene.pass.all, size.width) : null}</div>;
}

/** The box diagram with a real column for each observation (chapter 3.1). */
export function BatchBoxes() {
  const { edit } = useActions();
  const follow = (n: number) => void edit({ follow: n }, (document) => setObservation(document, n));
  return <OverAll>{(scene, all, width) => <Picture scene={scene} all={all} width={width} height={Infinity} onFollow={follow} />}</OverAll>;
}

/** One little gradient for each observation, dealt out and added up (chapter 3). */
export function SumOfGradients() {
  return (
    <OverAll>{(scene, all, width) => <Loop scene={scene} all={all} width={width} of="W" layer={layerOf(scene)} product={null} />}</OverAll>
  );
}

/** Each observation's pull on one parameter (chapter 3). */
export function TugOfWar() {
  return <OverAll>{(scene, all, width) => <Tug scene={scene} all={all} width={width} layer={layerOf(scene)} />}</OverAll>;
}

/** The same sum by a loop and by one matrix product, and the time of each (chapter 3.2). */
export function LoopOrMatrix() {
  return (
    <OverAll>
      {(scene, all, width) => (
        <Loop scene={scene} all={all} width={width} of="W" layer={layerOf(scene)} product={<Timing scene={scene} />} />
      )}
    </OverAll>
  );
}

/** The step's own layer in the backward sweep and the update, else the last: its gradients come first. */
const layerOf = ({ phase, step, plan }: Scene): number => (phase === 'backward' || phase === 'update' ? step.layer : plan.depth);
