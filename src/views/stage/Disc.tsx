import { memo } from 'react';
import type { ActivationName } from '../../core/network.ts';

const curves: Record<ActivationName, string> = {
  relu: 'M-8,5H0L7,-6',
  sigmoid: 'M-8,6C-1,6 1,-6 8,-6',
  linear: 'M-7,7L7,-7',
};

/** Where the dot sits on the curve, h squeezed into −1…1. */
function dotAt(activation: ActivationName, h: number): { readonly x: number; readonly y: number } {
  const t = Math.tanh(h / 1.5);
  switch (activation) {
    case 'relu':
      return t <= 0 ? { x: 7 * t, y: 5 } : { x: 7 * t, y: 5 - 11 * t };
    case 'sigmoid':
      return { x: 7 * t, y: -6 * Math.tanh(2.2 * t) };
    case 'linear':
      return { x: 6 * t, y: -6 * t };
  }
}

/** A small picture of f, with a dot at the current h once it is known. */
export const Disc = memo(function Disc({ activation, h }: { readonly activation: ActivationName; readonly h: number | undefined }) {
  const dot = h === undefined || Number.isNaN(h) ? null : dotAt(activation, h);
  return (
    <svg viewBox="-15 -15 30 30" aria-hidden="true">
      <path d={curves[activation]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
      {dot ? <circle cx={dot.x} cy={dot.y} r="3" fill="currentColor" /> : null}
    </svg>
  );
});
