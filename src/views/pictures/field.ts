import type { Linear } from '../../ui/linear.ts';
import { linesAt } from './contours.ts';
import { css as colour, type Ink } from './ink.ts';
import { paint, type Shade } from './shade.ts';

/** Values at samples of a rectangle, row after row from the top, the outermost on its edges. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
}

/** A field as tints, with a line at each level of its shade. `buffer` is room for one pixel a sample. */
export function drawField(
  context: CanvasRenderingContext2D,
  buffer: HTMLCanvasElement,
  { columns, rows, values }: Field,
  shade: Shade,
  x: Linear,
  y: Linear,
  ink: Ink,
): void {
  [buffer.width, buffer.height] = [columns, rows];
  const pixels = buffer.getContext('2d');
  if (!pixels) return;
  const image = pixels.createImageData(columns, rows);
  paint(shade, values, ink, image.data);
  pixels.putImageData(image, 0, 0);
  const [left, right, bottom, top] = [...x.range, ...y.range];
  // The outermost samples stand on the edges: half of their pixels is outside.
  context.imageSmoothingEnabled = true;
  context.drawImage(buffer, 0.5, 0.5, columns - 1, rows - 1, left, top, right - left, bottom - top);
  context.strokeStyle = colour(ink.ink);
  for (const level of shade.levels) {
    context.lineWidth = level === shade.middle ? 2 : 0.8;
    context.setLineDash(level < shade.middle ? [4, 3] : []);
    context.beginPath();
    for (const line of linesAt(values, columns, rows, level))
      line.forEach(([k, r], n) => {
        const [px, py] = [left + ((right - left) * k) / (columns - 1), top + ((bottom - top) * r) / (rows - 1)];
        if (n === 0) context.moveTo(px, py);
        else context.lineTo(px, py);
      });
    context.stroke();
  }
}
