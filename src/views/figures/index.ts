import { type ComponentType } from 'react';
import type { FigureName } from '../../words/figures.ts';
import { later } from '../../ui/later.tsx';

/**
 * The figures: each draws the lab's current scene, in the width that it finds. `Figure.tsx` puts a frame, a caption and a way to enlarge
 * it around one.
 */
export const figures: Readonly<Record<FigureName, ComponentType>> = {
  'box-diagram': later(() => import('./boxes/BoxDiagram.tsx')),
  activation: later(() => import('./activation/ActivationFigure.tsx')),
  'loss-curve': later(() => import('./loss/LossCurve.tsx')),
  hinges: later(() => import('./hinges/Hinges.tsx')),
  'no-relu': later(() => import('./relu/NoRelu.tsx')),
  'neuron-matrix': later(() => import('./neuron/NeuronMatrix.tsx')),
  chain: later(() => import('./chain/Chain.tsx')),
  'batch-boxes': later(async () => ({ default: (await import('./batch/index.tsx')).BatchBoxes })),
  'sum-of-gradients': later(async () => ({ default: (await import('./batch/index.tsx')).SumOfGradients })),
  'tug-of-war': later(async () => ({ default: (await import('./batch/index.tsx')).TugOfWar })),
  'loop-or-matrix': later(async () => ({ default: (await import('./batch/index.tsx')).LoopOrMatrix })),
  'hidden-size': later(() => import('./size/HiddenSize.tsx')),
};

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figures, name);
