/** Calls back once the next frame has been painted, with what was asked for last. */
export function afterPaint<Value>(call: (value: Value) => void) {
  let [frame, timer] = [0, 0];
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const ask = (value: Value) => {
    cancel();
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => call(value));
    });
  };
  return Object.assign(ask, { cancel });
}
