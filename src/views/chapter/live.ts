import { createContext, use } from 'react';
import { boundTo, lightOfSymbol, type Bound } from '../../lab/bound.ts';
import { lightsOf, type Light } from '../../lab/scene.ts';
import { sceneOfState } from '../../lab/store.ts';
import { useLab } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';

export type Mode = 'symbols' | 'numbers';

/** Whether a lesson's formulas show their symbols, or the numbers of the network that is loaded. */
export const ModeContext = createContext<Mode>('symbols');

export const useMode = (): Mode => use(ModeContext);

/** What a lesson's symbol stands for here; null where this network has no such number. */
export function useBound(name: string): Bound | null {
  // By the scene that its numbers are read from, which is a frame behind the lab.
  const { plan, pass } = useLateScene();
  return boundTo(plan, name, pass.all?.members);
}

/** How a symbol is lit by what is pointed at or asked about. */
export function useSymbolLight(bound: Bound): Light | undefined {
  return useLab((lab) => {
    const lit = lab.pointed ?? lab.asked.at(-1)?.id ?? null;
    if (lit === null) return undefined;
    const scene = sceneOfState(lab);
    return lightOfSymbol(lightsOf(lit, scene), bound, scene.plan.depth);
  });
}
