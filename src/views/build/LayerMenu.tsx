import { activationNames } from '../../core/network.ts';
import type { MenuProps } from '../../ui/LazyMenu.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { buildWords as words } from '../../words/build.ts';
import { activationWords } from '../../words/lab.ts';
import { useLab, useSceneOf } from '../lab.ts';
import { useBuildHere } from './context.ts';

/** What else can be done to a layer: its activation, a layer before it, and without it. */
export default function LayerMenu(props: MenuProps) {
  const { build, layer } = useBuildHere();
  const { depth, widths } = useSceneOf((scene) => scene.plan);
  const activation = useSceneOf((scene) => scene.document.layers[layer - 1]?.activation);
  const followed = useLab((lab) => lab.followed.row);
  const base = useLab((lab) => lab.settings.base);
  const isCurrent = useSceneOf((scene) => scene.step.layer) === layer;
  const neuron = isCurrent && followed !== null && followed < (widths[layer] ?? 1) ? followed : null;
  const one = (key: string, label: string, onSelect: () => void) => ({ key, label, onSelect });
  const groups = [
    {
      label: words.activation,
      entries: activationNames.map((name) => ({
        ...one(name, activationWords[name], () => build.activation(layer, name)),
        checked: name === activation,
      })),
    },
    {
      entries: [
        one('insert', words.insert(layer, depth), () => build.insert(layer)),
        ...(neuron === null ? [] : [one('neuron', words.removeThis(layer, depth, neuron + base), () => build.remove(layer, neuron))]),
        ...(layer < depth ? [one('remove', words.removeLayer(layer), () => build.removeLayer(layer))] : []),
      ],
    },
  ];
  return <Menu {...props} align="start" groups={groups} />;
}
