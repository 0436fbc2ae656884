import { lazy, type ComponentType } from 'react';
import type { FigureName } from '../../words/figures.ts';

/**
 * The figures: each draws the lab's current scene, in the width that it finds. `Figure.tsx` puts a frame, a caption and a way to enlarge
 * it around one.
 */
export const figures: Readonly<Record<FigureName, ComponentType>> = {
  'box-diagram': lazy(() => import('./boxes/BoxDiagram.tsx')),
  activation: lazy(() => import('./activation/ActivationFigure.tsx')),
  'loss-curve': lazy(() => import('./loss/LossCurve.tsx')),
  hinges: lazy(() => import('./hinges/Hinges.tsx')),
  'no-relu': lazy(() => import('./relu/NoRelu.tsx')),
  'neuron-matrix': lazy(() => import('./neuron/NeuronMatrix.tsx')),
  chain: lazy(() => import('./chain/Chain.tsx')),
  'batch-boxes': lazy(async () => ({ default: (await import('./batch/index.tsx')).BatchBoxes })),
  'sum-of-gradients': lazy(async () => ({ default: (await import('./batch/index.tsx')).SumOfGradients })),
  'tug-of-war': lazy(async () => ({ default: (await import('./batch/index.tsx')).TugOfWar })),
  'loop-or-matrix': lazy(async () => ({ default: (await import('./batch/index.tsx')).LoopOrMatrix })),
  'hidden-size': lazy(() => import('./size/HiddenSize.tsx')),
};

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figures, name);
