import { useLayoutEffect, useRef } from 'react';
import { useInk, type Ink } from './ink.ts';

export type Draw = (context: CanvasRenderingContext2D, ink: Ink) => void;

interface Props {
  readonly width: number;
  readonly height: number;
  readonly className?: string | undefined;
  /** Draws on an empty ground, in the page's pixels; called anew when it is another function, and when the theme changes. */
  readonly draw: Draw;
}

/** What is too much for elements of their own: drawn on a canvas, for the eye only. */
export function Picture({ width, height, className, draw }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const ink = useInk();
  const scale = Math.max(devicePixelRatio, 1);
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context) return;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    draw(context, ink);
  }, [width, height, scale, draw, ink]);
  return (
    <canvas
      ref={ref}
      className={className}
      width={Math.round(width * scale)}
      height={Math.round(height * scale)}
      style={{ width, height }}
      aria-hidden="true"
    />
  );
}
