import { later } from '../../ui/later.tsx';

const loadLarger = () => import('./larger.ts');

export const HeatTile = later(async () => ({ default: (await loadLarger()).HeatTile }));
export const LayerLines = later(async () => ({ default: (await loadLarger()).LayerLines }));
export const ProductTable = later(async () => ({ default: (await loadLarger()).ProductTable }));
export const TensorTile = later(async () => ({ default: (await loadLarger()).TensorTile }));

export const fetchLarger = () => Promise.all([HeatTile, LayerLines, ProductTable, TensorTile].map((part) => part.fetch()));
