import { useLayoutEffect, useRef } from 'react';
import type { Matrix } from '../../core/network.ts';
import type { Linear } from '../../ui/linear.ts';
import css from './Plot.module.css';

interface Props {
  readonly width: number;
  readonly height: number;
  readonly x: Linear;
  readonly y: Linear;
  readonly targets: Matrix;
  readonly predictions: Matrix;
  /** Every k-th observation is drawn. */
  readonly every: number;
  /** Those that are held out have a cross. */
  readonly out: ReadonlySet<number>;
}

/** The shape of an output, as ScatterPlot.tsx draws it: a circle or a triangle. */
function mark(context: CanvasRenderingContext2D, output: number | null, x: number, y: number): void {
  if (output === null) {
    context.moveTo(x - 3, y - 3);
    context.lineTo(x + 3, y + 3);
    context.moveTo(x + 3, y - 3);
    context.lineTo(x - 3, y + 3);
    return;
  }
  if (output % 2 === 0) {
    context.moveTo(x + 3.4, y);
    context.arc(x, y, 3.4, 0, 2 * Math.PI);
    return;
  }
  context.moveTo(x, y - 4);
  context.lineTo(x + 4, y + 3.2);
  context.lineTo(x - 4, y + 3.2);
  context.closePath();
}

/** Predictions against targets while they change in every frame: a picture, which has nothing to point at and costs next to nothing. */
export function LiveMarks({ width, height, x, y, targets, predictions, every, out }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const style = getComputedStyle(canvas.current);
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.strokeStyle = style.color;
    context.fillStyle = style.getPropertyValue('--paper');
    context.beginPath();
    predictions.forEach((yhat, n) => {
      if (n % every !== 0) return;
      yhat.forEach((value, d) => {
        if (Number.isFinite(value)) mark(context, out.has(n) ? null : d, x(targets[n]?.[d] ?? 0), y(value));
      });
    });
    context.fill();
    context.stroke();
  }, [width, height, x, y, targets, predictions, every, out]);
  const scale = Math.max(devicePixelRatio, 1);
  return (
    <canvas
      ref={canvas}
      className={css.live}
      width={Math.round(width * scale)}
      height={Math.round(height * scale)}
      style={{ width, height }}
      aria-hidden="true"
    />
  );
}
