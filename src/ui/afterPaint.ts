/**
 * Calls back once the next frame has been painted, with what was asked for last. A timer of its own lies in between: whatever else waits for
 * that frame, another key among it, goes first.
 */
export function afterPaint<Value>(call: (value: Value) => void) {
  let [frame, timer] = [0, 0];
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const ask = (value: Value) => {
    cancel();
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        timer = window.setTimeout(() => call(value));
      });
    });
  };
  return Object.assign(ask, { cancel });
}
