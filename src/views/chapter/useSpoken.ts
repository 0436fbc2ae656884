import type { Spoken } from '../../chapter/lesson.ts';
import { boundTo } from '../../lab/bound.ts';
import { formatNumber, saidNumber } from '../../walk/format.ts';
import { chapterWords as words } from '../../words/chapter.ts';
import { useLateScene } from '../LateScene.tsx';

/** A formula as a screen reader says it, with the numbers of the network that is loaded. */
export function useSpoken(spoken: Spoken): string {
  const { plan, pass, value, reached } = useLateScene();
  return spoken
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const bound = boundTo(plan, piece.id);
      return bound?.shape.length === 0 && reached(bound.id)
        ? saidNumber(formatNumber(bound.id, value(bound.id), 2, pass.settings))
        : words.unknown;
    })
    .join('');
}
