import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { hiddenAs } from '../lab/coveredAs.ts';
import type { Frozen } from '../core/regime.ts';
import type { Light, Scene } from '../lab/scene.ts';
import { lightsOf, reachOf } from '../lab/scene.ts';
import type { Actions } from '../lab/actions.ts';
import { outOf, splitOf } from '../lab/situation.ts';
import { sceneOfState, type Lab, type LabStore } from '../lab/store.ts';
import { chapterSettings } from '../notation/settings.ts';
import { original, singleOf } from '../walk/ids.ts';
import { namesOf, type Names } from '../walk/names.ts';

export const LabContext = createContext<LabStore | null>(null);

/** What numbers are called: in a context of its own, since it changes only with the network's depth and the settings. */
export const NamesContext = createContext(namesOf(1, chapterSettings));

/** The parameters that no update changes: in a context of its own, since that is seldom. */
export const FrozenContext = createContext<Frozen>(new Set());

export const useFrozen = (id: string): boolean => use(FrozenContext).has(id);

export const useNames = (): Names => use(NamesContext);

export function useLabStore(): LabStore {
  const store = use(LabContext);
  if (!store) throw new Error('A view of the lab stands outside its provider.');
  return store;
}

/** Part of the lab's inputs. */
export function useLab<Part>(select: (lab: Lab) => Part): Part {
  return useStore(useLabStore(), select);
}

export const useActions = (): Actions => useLab((lab) => lab.actions);

/** All that is shown at this place; the same object for as long as the inputs are the same. */
export const useScene = (): Scene => useLab(sceneOfState);

/** A part of the scene; the view is drawn anew only where that part changes. */
export const useSceneOf = <Part>(select: (scene: Scene) => Part): Part => useLab((lab) => select(sceneOfState(lab)));

/** The observations that are held out. */
export const useHeldOut = (): ReadonlySet<number> =>
  useSceneOf(({ situation: { regime, document } }) => outOf(splitOf(regime, document.data.x.length)));

/**
 * The scene, for a view that changes only where `key` does or where the numbers of the pass do: most steps leave most of the
 * inspector as it is.
 */
export function useSceneWhen(key: (scene: Scene) => string): Scene {
  const store = useLabStore();
  useSceneOf((scene) => scene.pass);
  useSceneOf(key);
  return sceneOfState(store.getState());
}

/** Whether a number is lit because it, or a number made from it, is pointed at or asked about. */
export function useLight(id: string): Light | undefined {
  return useLab((lab) => {
    const lit = lab.pointed ?? lab.asked.at(-1)?.id ?? null;
    if (lit === null) return undefined;
    const scene = sceneOfState(lab);
    const { plan } = scene;
    const self = original(id, plan.depth);
    const light = lightsOf(lit, scene).get(self);
    return light ?? (lab.reach && reachOf(plan, lab.reach.id, lab.reach.stages).has(singleOf(self)) ? 'touched' : undefined);
  });
}

/** Why a number without a value is hidden: the room is to uncover it, or a lesson asks for it. At no cost while nothing is. */
export const useHidden = (id: string, known: boolean): 'covered' | 'asked' | undefined =>
  useLab((lab) => {
    if (known || lab.covered.length + lab.concealed.length === 0) return undefined;
    return hiddenAs(sceneOfState(lab), lab.concealed, id);
  });
