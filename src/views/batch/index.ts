import { trees } from 'virtual:typeset/batch';
import { addTrees } from '../../ui/Tex.tsx';

addTrees(trees);

export { walks } from '../../lab/walks.ts';
export { default } from './BatchView.tsx';
