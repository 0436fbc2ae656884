import { useState } from 'react';
import type { ActivationName } from '../../core/network.ts';
import { widths } from '../../core/network.ts';
import { accept, type BackstepDocument, type Result } from '../../documents/document.ts';
import { setActivation, setTitle } from '../../documents/edits.ts';
import { initialise, type Scheme } from '../../documents/initialise.ts';
import { addNeuron, insertLayer, removeLayer, removeNeuron, setWidth } from '../../documents/shapes.ts';
import { buildWords as words } from '../../words/build.ts';
import { labWords } from '../../words/lab.ts';
import { useActions, useLab, useSceneOf } from '../lab.ts';

/** Everything that changes the network's shape or sets its parameters anew: one named change each, said aloud; refused with a sentence. */
export function useBuild() {
  const { edit, say } = useActions();
  const seed = useLab((lab) => lab.seed);
  const base = useLab((lab) => lab.settings.base);
  const { widths: before, depth } = useSceneOf((scene) => scene.plan);
  const [problem, setProblem] = useState<string | null>(null);
  const run = (name: string, change: (document: BackstepDocument) => Result, said: (widths: readonly number[]) => string) => {
    let done: BackstepDocument | null = null;
    const sentence = edit(name, (document) => {
      const result = change(document);
      if (result.ok && result.document !== document) done = result.document;
      return result;
    });
    setProblem(sentence);
    if (done) say(said(widths(done)));
    return sentence;
  };
  const resized = (layer: number) => (now: readonly number[]) => words.said.width(layer, now);
  const last = (layer: number) => (before[layer] ?? 1) - 1;
  return {
    problem,
    report: setProblem,
    add: (layer: number) => run(words.edit.add(layer, depth), (document) => addNeuron(document, layer, seed), resized(layer)),
    remove: (layer: number, i = last(layer)) =>
      run(words.edit.remove(layer, depth, i + base), (document) => removeNeuron(document, layer, i), resized(layer)),
    setWidth: (layer: number, width: number) =>
      run(words.edit.width(layer, depth, width), (document) => setWidth(document, layer, width, seed), resized(layer)),
    insert: (layer: number) =>
      run(
        words.edit.insert(layer),
        (document) => insertLayer(document, layer, seed),
        (now) => words.said.inserted(layer, now),
      ),
    removeLayer: (layer: number) =>
      run(
        words.edit.removeLayer(layer),
        (document) => removeLayer(document, layer, seed),
        (now) => words.said.removed(layer, now),
      ),
    activation: (layer: number, activation: ActivationName) =>
      run(
        labWords.edit.activation(layer, activation),
        (document) => setActivation(document, layer, activation),
        () => words.said.activation(layer, activation),
      ),
    initialise: (scheme: Scheme) =>
      run(
        words.edit.initialise(scheme, seed),
        (document) => accept(initialise(document, scheme, seed)),
        () => words.said.initialised(scheme, seed),
      ),
    rename: (title: string) =>
      run(
        words.edit.title(title),
        (document) => setTitle(document, title),
        () => words.said.renamed(title),
      ),
  };
}

export type Build = ReturnType<typeof useBuild>;
