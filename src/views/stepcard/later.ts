import { lazy } from 'react';

export const loadLarger = () => import('./larger.ts');

export const HeatTile = lazy(async () => ({ default: (await loadLarger()).HeatTile }));
export const LayerLines = lazy(async () => ({ default: (await loadLarger()).LayerLines }));
export const ProductTable = lazy(async () => ({ default: (await loadLarger()).ProductTable }));
export const TensorTile = lazy(async () => ({ default: (await loadLarger()).TensorTile }));
