import { later } from '../../ui/later.tsx';
import { useLab } from '../lab.ts';
import { useWhenIdle } from '../../ui/useWhenIdle.ts';
import type { useRoom } from './useWide.ts';

const WhyPanel = later(() => import('../why/WhyPanel.tsx'));

/** The answer to “why this number?”, where one is asked for. In a view of its own, so that asking draws nothing else anew. */
export function Asking({ room }: { readonly room: ReturnType<typeof useRoom> }) {
  const asking = useLab((lab) => lab.asked.length > 0);
  useWhenIdle(WhyPanel.fetch);
  if (!asking) return null;
  return <WhyPanel room={room} />;
}
