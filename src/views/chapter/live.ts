import { createContext, use } from 'react';
import { boundTo, lightOfSymbol, type Bound } from '../../lab/bound.ts';
import { lightsOf, type Light } from '../../lab/scene.ts';
import { sceneOfState } from '../../lab/store.ts';
import { useLab, useSceneOf } from '../lab.ts';

export type Mode = 'symbols' | 'numbers';

/** Whether a lesson's formulas show their symbols, or the numbers of the network that is loaded. */
export const ModeContext = createContext<Mode>('symbols');

export const useMode = (): Mode => use(ModeContext);

/** What a lesson's symbol stands for here; null where this network has no such number. */
export function useBound(name: string): Bound | null {
  const plan = useSceneOf((scene) => scene.plan);
  const count = useSceneOf((scene) => scene.pass.all?.count ?? 0);
  return boundTo(plan, name, count);
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
