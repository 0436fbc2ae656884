import { lazy } from 'react';
import { OnceLoaded } from '../ui/OnceLoaded.tsx';
import { useLab } from './lab.ts';
import { useWhenIdle } from './useWhenIdle.ts';
import type { useRoom } from './useWide.ts';

const loadWhy = () => import('./why/WhyPanel.tsx');
const WhyPanel = lazy(loadWhy);

/** The answer to “why this number?”, where one is asked for. In a view of its own, so that asking draws nothing else anew. */
export function Asking({ room }: { readonly room: ReturnType<typeof useRoom> }) {
  const asking = useLab((lab) => lab.asked.length > 0);
  useWhenIdle(loadWhy);
  if (!asking) return null;
  return (
    <OnceLoaded>
      <WhyPanel room={room} />
    </OnceLoaded>
  );
}
