import { createContext, startTransition, use, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import type { Scene } from '../lab/scene.ts';
import { useScene } from './lab.ts';

const LateContext = createContext<Scene | null>(null);

/**
 * Gives the views under it the scene one frame late. Stage and timeline answer a step at once; equation, plot and announcement are
 * drawn after that has been painted, and only for the step that one comes to rest on.
 */
export function LateScene({ children }: { readonly children: ReactNode }) {
  const scene = useScene();
  const [late, setLate] = useState(scene);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setLate(scene)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [scene]);
  // While the late views lag behind, the page says so: for tests and teachers' scripts that read numbers off it.
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-behind', late !== scene);
  }, [late, scene]);
  return <LateContext value={late}>{children}</LateContext>;
}

export function useLateScene(): Scene {
  const scene = use(LateContext);
  if (!scene) throw new Error('A view that is drawn late stands outside its provider.');
  return scene;
}
