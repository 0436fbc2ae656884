import { useRef, type FocusEvent, type PointerEvent } from 'react';

interface Handlers {
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLInputElement>) => void;
}

/**
 * For a field that selects all it holds when the focus comes: by the click that brings it too, while a second click sets the caret. Some
 * browsers put their caret there as the button goes down, WebKit only after it has gone up; so what is selected is looked at after that.
 * A part that was dragged over stays as it is.
 */
export function useArrival(onArrival?: () => void): Handlers {
  const arriving = useRef(false);
  return {
    onFocus: (event) => {
      arriving.current = true;
      event.currentTarget.select();
      onArrival?.();
    },
    onPointerUp: (event) => {
      if (!arriving.current) return;
      arriving.current = false;
      const input = event.currentTarget;
      setTimeout(() => {
        if (input.selectionStart === input.selectionEnd) input.select();
      });
    },
  };
}
