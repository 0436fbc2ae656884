import { useEffect, useMemo, useRef, useState } from 'react';
import { outputOver } from '../../core/columns.ts';
import { widths, type Network } from '../../core/network.ts';
import type { Linear } from '../../ui/linear.ts';
import { drawField } from '../pictures/field.ts';
import { startPace } from '../pictures/pace.ts';
import { Picture, type Draw } from '../pictures/Picture.tsx';
import type { Shade } from '../pictures/shade.ts';

interface Props {
  readonly network: Network;
  readonly output: number;
  readonly x: Linear;
  readonly y: Linear;
  readonly shade: Shade;
  readonly className?: string | undefined;
}

/** Pixels between two samples, finest first. */
const cells = [2, 3, 4, 6, 8, 12] as const;
/** Milliseconds that a picture may take: while it changes, and once it has stood still for a while. */
const [moving, resting, still] = [3, 25, 180];

const sampleAt = ({ domain: [from, to] }: Linear, count: number) =>
  Array.from({ length: count }, (_, k) => from + ((to - from) * k) / (count - 1));

/** How many samples lie between two pixels, both ends among them. */
const countOf = ({ range: [from, to] }: Linear, cell: number) => Math.max(Math.round(Math.abs(to - from) / cell), 1) + 1;

/** An output of a network over its two inputs, as tints with lines: as fine as there is time for, and finer once nothing changes. */
export function DecisionMap({ network, output, x, y, shade, className }: Props) {
  // Products for each sample, and as much again for what is done to it besides.
  const products = useMemo(() => {
    const sizes = widths(network);
    return sizes.slice(1).reduce((total, own, k) => total + own * ((sizes[k] ?? 0) + 8), 40);
  }, [network]);
  const pace = useRef(startPace(2e-6));
  const [rested, setRested] = useState<Network | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(network), still);
    return () => clearTimeout(timer);
  }, [network]);
  const budget = rested === network ? resting : moving;

  const draw = useMemo((): Draw => {
    const buffer = document.createElement('canvas');
    return (context, ink) => {
      const work = (cell: number) => countOf(x, cell) * countOf(y, cell) * products;
      const cell = pace.current.finest(cells, work, budget) ?? cells[0];
      const begun = performance.now();
      const [columns, rows] = [countOf(x, cell), countOf(y, cell)];
      const values = outputOver(network, output, sampleAt(x, columns), sampleAt(y, rows).toReversed());
      drawField(context, buffer, { columns, rows, values }, shade, x, y, ink);
      pace.current.took(work(cell), performance.now() - begun);
    };
  }, [network, output, x, y, shade, products, budget]);
  return <Picture width={x.range[1] + 1} height={y.range[0] + 1} className={className} draw={draw} />;
}
