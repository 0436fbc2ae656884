import type { Scene } from '../../lab/scene.ts';
import { curveBetween, fanOf, pointOn, type Curve } from './curve.ts';
import type { StageLayout } from './layout.ts';
import { openGapOf } from './roles.ts';

/** Timing of a step, in milliseconds: operands lift, travel, the result settles. */
const [lifted, arrived, settled] = [120, 300, 400];
const ease = 'cubic-bezier(.2,0,0,1)';

/** So many straight pieces are a curve to the eye. */
const pieces = 10;

/**
 * The motion along a curve as positions that the browser moves by itself, without drawing the stage anew in every frame, as it would along
 * an offset-path.
 */
function keyframes(curve: Curve, back: boolean): Keyframe[] {
  const at = (t: number, size = 1) => {
    const { x, y } = pointOn(curve, back ? 1 - t : t);
    return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%) scale(${size})`;
  };
  const under = Array.from({ length: pieces - 1 }, (_, k) => (k + 1) / pieces);
  return [
    { transform: at(0, 0.4), opacity: 0 },
    { transform: at(0), opacity: 1, offset: lifted / settled },
    ...under.map((t) => ({ transform: at(t), opacity: 1, offset: (lifted + t * (arrived - lifted)) / settled })),
    { transform: at(1), opacity: 1, offset: arrived / settled },
    { transform: at(1), opacity: 0 },
  ];
}

/** A mark along each edge that the step follows, forwards to the right and backwards to the left. Returns what ends it early. */
export function travel(stage: HTMLElement, layout: StageLayout, scene: Scene, lit: ReadonlySet<string>): () => void {
  const animations = travellers(layout, scene, lit).map(({ curve, back }) => {
    const mark = document.createElement('span');
    mark.dataset['traveller'] = scene.phase;
    stage.append(mark);
    const animation = mark.animate(keyframes(curve, back), { duration: settled, easing: ease });
    animation.onfinish = animation.oncancel = () => mark.remove();
    return animation;
  });
  return () => animations.forEach((animation) => animation.cancel());
}

function travellers(layout: StageLayout, scene: Scene, lit: ReadonlySet<string>) {
  if (scene.phase !== 'forward' && scene.phase !== 'backward') return [];
  const gap = openGapOf(scene);
  const [sources, targets] = [layout.columns[gap - 1]?.nodes ?? [], layout.columns[gap]?.nodes ?? []];
  return [...lit].flatMap((key) => {
    const [i = 0, j = 0] = key.split('.').map(Number);
    const [from, to] = [sources[j], targets[i]];
    return from && to ? [{ curve: curveBetween(from, to, fanOf(layout.level, j, sources.length)), back: scene.phase === 'backward' }] : [];
  });
}
