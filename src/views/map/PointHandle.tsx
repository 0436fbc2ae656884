import type { KeyboardEvent } from 'react';
import type { Vector } from '../../core/network.ts';
import { moveObservation } from '../../documents/points.ts';
import { inPlot } from '../../ui/arrows.ts';
import type { Linear } from '../../ui/linear.ts';
import { useDrag } from '../../ui/useDrag.ts';
import { inspectorWords } from '../../words/inspector.ts';
import { pointWords as words } from '../../words/points.ts';
import { useActions, useNames } from '../lab.ts';
import css from './Map.module.css';
import { moved, placeAt } from './place.ts';

interface Props {
  readonly x: Linear;
  readonly y: Linear;
  readonly followed: number;
  readonly inputs: Vector;
  readonly hold: (held: boolean) => void;
}

/** The followed observation, to be moved by keyboard and by finger; a mouse drags any of them (points/dragPoints.ts). */
export function PointHandle({ x, y, followed, inputs, hold }: Props) {
  const { edit } = useActions();
  const names = useNames();
  const [first = 0, second = 0] = inputs;
  const move = (to: Vector, gesture?: string) =>
    edit(
      inspectorWords.moveObservation(names.count(followed)),
      (document) => moveObservation(document, document.observation, { x: to, y: [] }),
      gesture,
    );
  const drag = useDrag(
    () => {
      hold(true);
      return { px: x(first), py: y(second) };
    },
    ({ px, py }, { gesture, dx, dy }) => move(placeAt([], x, y, px + dx, py + dy, 0).at, gesture),
    () => hold(false),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const by = inPlot[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const many = event.shiftKey ? 10 : 1;
    move(moved({ at: [first, second], observation: followed }, x, y, by[0] * many, by[1] * many).at);
  };
  return (
    <g
      className={css.handle}
      data-handle=""
      role="slider"
      tabIndex={0}
      aria-label={words.handle(names.count(followed))}
      aria-valuemin={x.domain[0]}
      aria-valuemax={x.domain[1]}
      aria-valuenow={first}
      aria-valuetext={words.at(names.show('x.0', first), names.show('x.1', second))}
      transform={`translate(${x(first)},${y(second)})`}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <circle r="14" />
    </g>
  );
}
