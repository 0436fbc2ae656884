import { memo, useEffect, useRef } from 'react';
import type { Matrix } from '../../core/network.ts';
import { scalesOf } from '../../lab/scales.ts';
import { weightsAt } from '../../lab/weights.ts';
import { useLab } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';
import { heatOf } from '../numbers/Num.tsx';
import css from './Section.module.css';

/** The largest picture, and the largest cell in it, in pixels. */
const [most, tall, cellWide, cellTall] = [44, 36, 11, 8];

/** A picture of a closed layer's weights or gradients: no numbers, so drawn in one go. */
export function Thumbnail({ layer, kind }: { readonly layer: number; readonly kind: 'values' | 'gradients' }) {
  const scene = useLateScene();
  const W = kind === 'gradients' ? scene.pass.gradients.gradW[layer - 1] : weightsAt(scene, layer);
  const largest = scalesOf(scene.pass)[kind === 'gradients' ? 'gradients' : 'weights'];
  const theme = useLab((lab) => lab.theme);
  return W ? <Picture W={W} largest={largest} theme={theme} /> : null;
}

const colours = new Map<string, readonly [string, string]>();

/** The theme's sign colours, read once for each theme: reading them makes the browser style the page then and there. */
function signColours(theme: string): readonly [string, string] {
  const key = `${theme} ${matchMedia('(prefers-color-scheme: dark)').matches}`;
  const known = colours.get(key);
  if (known) return known;
  const style = getComputedStyle(document.documentElement);
  const read = [style.getPropertyValue('--pos'), style.getPropertyValue('--neg')] as const;
  colours.set(key, read);
  return read;
}

const Picture = memo(function Picture({ W, largest, theme }: { readonly W: Matrix; readonly largest: number; readonly theme: string }) {
  const ref = useRef<HTMLCanvasElement>(null);
  const [rows, columns] = [W.length, W[0]?.length ?? 1];
  const [across, down] = [Math.min(cellWide, most / columns), Math.min(cellTall, tall / rows)];
  const [width, height] = [Math.ceil(columns * across), Math.ceil(rows * down)];
  useEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context) return;
    const draw = () => {
      const [positive, negative] = signColours(theme);
      context.clearRect(0, 0, width, height);
      W.forEach((row, i) =>
        row.forEach((value, j) => {
          if (value === 0) return;
          context.globalAlpha = 0.2 + 0.6 * heatOf(value, largest);
          context.fillStyle = value > 0 ? positive : negative;
          context.fillRect(j * across, i * down, across - 1, down - 1);
        }),
      );
    };
    draw();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => scheme.removeEventListener('change', draw);
  }, [W, largest, theme, width, height, across, down]);
  return <canvas ref={ref} className={css.thumbnail} width={width} height={height} aria-hidden="true" />;
});
