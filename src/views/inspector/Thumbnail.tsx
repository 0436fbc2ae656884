import { memo, useEffect, useRef } from 'react';
import type { Matrix } from '../../core/network.ts';
import { scalesOf } from '../../lab/scales.ts';
import { useLab, useSceneOf } from '../lab.ts';
import { heatOf } from '../Num.tsx';
import css from './Inspector.module.css';

const cell = 4;

/** A picture of a closed layer's weights or gradients: no numbers, so drawn in one go. */
export function Thumbnail({ layer, kind }: { readonly layer: number; readonly kind: 'values' | 'gradients' }) {
  const W = useSceneOf((scene) =>
    kind === 'gradients'
      ? scene.pass.gradients.gradW[layer - 1]
      : (scene.updated(`W.${layer}`) ? scene.pass.updated : scene.document).layers[layer - 1]?.W,
  );
  const largest = useSceneOf((scene) => scalesOf(scene.pass)[kind === 'gradients' ? 'gradients' : 'weights']);
  const theme = useLab((lab) => lab.theme);
  return W ? <Picture W={W} largest={largest} theme={theme} /> : null;
}

const Picture = memo(function Picture({ W, largest, theme }: { readonly W: Matrix; readonly largest: number; readonly theme: string }) {
  const ref = useRef<HTMLCanvasElement>(null);
  const [width, height] = [(W[0]?.length ?? 1) * cell, W.length * cell];
  useEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context) return;
    const draw = () => {
      const style = getComputedStyle(context.canvas);
      const [positive, negative] = [style.getPropertyValue('--pos'), style.getPropertyValue('--neg')];
      context.clearRect(0, 0, width, height);
      W.forEach((row, i) =>
        row.forEach((value, j) => {
          if (value === 0) return;
          context.globalAlpha = 0.1 + 0.5 * heatOf(value, largest);
          context.fillStyle = value > 0 ? positive : negative;
          context.fillRect(j * cell, i * cell, cell - 0.5, cell - 0.5);
        }),
      );
    };
    draw();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => scheme.removeEventListener('change', draw);
  }, [W, largest, theme, width, height]);
  return <canvas ref={ref} className={css.thumbnail} width={width} height={height} aria-hidden="true" />;
});
