/** What the card draws of larger steps: none of it stands in the first view, so it comes later, in one piece. */
export { HeatTile } from './HeatTile.tsx';
export { LayerLines } from './LayerLines.tsx';
export { ProductTable } from './ProductTable.tsx';
export { TensorTile } from './TensorTile.tsx';
