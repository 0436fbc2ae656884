import { useRef, useState, type KeyboardEvent } from 'react';
import { newGesture } from './drag.ts';

/**
 * For a slider of the browser's own, which only tells its values: the gesture that a change belongs to. A drag is one, a key that is held
 * down is one, and what comes after the slider has been left is another.
 */
export function useGesture() {
  const [first] = useState(newGesture);
  const gesture = useRef(first);
  const begin = () => {
    gesture.current = newGesture();
  };
  const handlers = {
    onPointerDown: begin,
    onKeyDown: ({ repeat }: KeyboardEvent) => repeat || begin(),
    // Not as the focus comes: by a pointer that is after the first value of its drag.
    onBlur: begin,
  };
  return { gesture, handlers };
}
