import { useState } from 'react';
import { activationNames, type ActivationName } from '../../../core/network.ts';
import { range } from '../../../core/range.ts';
import { setActivation } from '../../../documents/edits.ts';
import type { Scene } from '../../../lab/scene.ts';
import { activationWords, labWords } from '../../../words/lab.ts';
import { figureWords } from '../../../words/figures.ts';
import { useActions, useLab } from '../../lab.ts';
import { useLateScene } from '../../LateScene.tsx';
import { followedRow } from '../../stage/roles.ts';
import { useSize } from '../../../ui/useSize.ts';
import { knownIn } from '../known.ts';
import { layerOptions, Note, Pick, Segments } from '../Parts.tsx';
import css from '../Parts.module.css';
import { ActivationPlot, type NeuronAt } from './ActivationPlot.tsx';
import { flat } from './curves.ts';
import { NeuronTable } from './NeuronTable.tsx';

const words = figureWords.activation;

/** The neurons of a layer as far as this place of the walk knows them. */
function neuronsOf(scene: Scene, layer: number): readonly NeuronAt[] {
  const known = knownIn(scene);
  const z = layer === scene.plan.depth ? 'yhat' : `z.${layer}`;
  return range(scene.plan.widths[layer] ?? 0).map((i) => {
    const ids = { h: `h.${layer}.${i}`, z: `${z}.${i}`, slope: `jacZH.${layer}.${i}.${i}` };
    return { i, ids, h: known(ids.h), z: known(ids.z), slope: known(ids.slope) };
  });
}

function sentenceOf(scene: Scene, layer: number, activation: ActivationName, neurons: readonly NeuronAt[]): string {
  const slopes = neurons.flatMap(({ slope }) => (slope === undefined ? [] : [slope]));
  if (slopes.length < neurons.length) return words.waiting(scene.plan.writer.get(`gradH.${layer}`) ?? 0);
  if (activation === 'linear') return words.linear;
  if (activation === 'relu') return words.relu(slopes.filter((slope) => slope === 0).length, slopes.length);
  return words.sigmoid(slopes.filter((slope) => slope < flat).length, slopes.length);
}

/** f and f′ of a layer, this network's neurons as dots on the curves (chapter 1.3, 2.2.2). */
export default function ActivationFigure() {
  const scene = useLateScene();
  const { edit } = useActions();
  const followed = useLab((lab) => lab.followed.row);
  const [ref, size] = useSize<HTMLDivElement>();
  const { depth } = scene.plan;
  // The layer of the step, until another is chosen; the walk's next layer takes over again.
  const [chosen, choose] = useState({ at: 0, layer: 0 });
  const layer = Math.min(chosen.at === scene.step.layer ? chosen.layer : scene.step.layer, depth);
  const [problem, setProblem] = useState<string | null>(null);
  const activation = scene.document.layers[layer - 1]?.activation ?? 'linear';
  const neurons = neuronsOf(scene, layer);
  const row = layer === scene.step.layer ? followedRow(scene, followed) : 0;
  const width = size?.width ?? 0;
  return (
    <div>
      <div className={css.controls}>
        <Pick
          label={figureWords.layer}
          options={layerOptions(depth)}
          value={layer}
          onChange={(next) => choose({ at: scene.step.layer, layer: next })}
        />
        <Segments
          label={words.choose(layer)}
          options={activationNames.map((name) => [name, activationWords[name]] as const)}
          value={activation}
          onChange={(name) => setProblem(edit(labWords.edit.activation(layer, name), (document) => setActivation(document, layer, name)))}
        />
      </div>
      {problem ? (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      ) : null}
      <div ref={ref} className={css.frame}>
        {width > 0 ? (
          <>
            <ActivationPlot kind="value" width={width} layer={layer} activation={activation} neurons={neurons} followed={row} />
            <ActivationPlot kind="slope" width={width} layer={layer} activation={activation} neurons={neurons} followed={row} />
          </>
        ) : null}
      </div>
      <NeuronTable layer={layer} depth={depth} activation={activation} neurons={neurons} />
      <Note>{sentenceOf(scene, layer, activation, neurons)}</Note>
      {activation === 'relu' ? <Note>{words.convention}</Note> : null}
    </div>
  );
}
