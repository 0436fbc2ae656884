import { createContext, startTransition, use, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import type { Scene } from '../lab/scene.ts';
import { sceneOfState } from '../lab/store.ts';
import { afterPaint } from '../ui/afterPaint.ts';
import { useLabStore, useScene } from './lab.ts';

const LateContext = createContext<Scene | null>(null);

/**
 * Gives the views under it the scene one frame late. Stage and timeline answer a step at once; equation, plot and announcement are
 * drawn after that has been painted, and only for the step that one comes to rest on.
 */
export function LateScene({ children }: { readonly children: ReactNode }) {
  const scene = useScene();
  const [late, setLate] = useState(scene);
  useEffect(() => {
    const soon = afterPaint((now: Scene) => startTransition(() => setLate(now)));
    soon(scene);
    return soon.cancel;
  }, [scene]);
  const store = useLabStore();
  // From the moment the lab changes until the late views show it, the page says that it is behind: for tests and for teachers'
  // scripts that read numbers off it.
  useLayoutEffect(() => {
    const mark = () => document.documentElement.toggleAttribute('data-behind', sceneOfState(store.getState()) !== late);
    mark();
    return store.subscribe(mark);
  }, [late, store]);
  return <LateContext value={late}>{children}</LateContext>;
}

export function useLateScene(): Scene {
  const scene = use(LateContext);
  if (!scene) throw new Error('A view that is drawn late stands outside its provider.');
  return scene;
}
