import type { Scene } from '../../lab/scene.ts';
import { curveBetween, fanOf, pathOf, type StageLayout } from './layout.ts';
import { openGapOf } from './roles.ts';

/** Timing of a step, in milliseconds: operands lift, travel, the result settles (design-language.md). */
const [lifted, arrived, settled] = [120, 300, 400];
const ease = 'cubic-bezier(.2,0,0,1)';

/** A mark along each edge that the step follows, forwards to the right and backwards to the left. Returns what ends it early. */
export function travel(stage: HTMLElement, layout: StageLayout, scene: Scene, lit: ReadonlySet<string>): () => void {
  const animations = travellers(layout, scene, lit).map(({ path, back }) => {
    const mark = document.createElement('span');
    mark.dataset['traveller'] = scene.phase;
    mark.style.offsetPath = `path('${path}')`;
    stage.append(mark);
    const [from, to] = back ? ['100%', '0%'] : ['0%', '100%'];
    const animation = mark.animate(
      [
        { offsetDistance: from, opacity: 0, scale: 0.4 },
        { offsetDistance: from, opacity: 1, scale: 1, offset: lifted / settled },
        { offsetDistance: to, opacity: 1, offset: arrived / settled },
        { offsetDistance: to, opacity: 0 },
      ],
      { duration: settled, easing: ease },
    );
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
    return from && to
      ? [{ path: pathOf(curveBetween(from, to, fanOf(layout.level, j, sources.length))), back: scene.phase === 'backward' }]
      : [];
  });
}
