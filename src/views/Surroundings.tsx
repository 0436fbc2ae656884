import { useEffect, useMemo, type ReactNode } from 'react';
import { frozenOf } from '../lab/situation.ts';
import { SettingsContext } from '../ui/Tex.tsx';
import { namesOf } from '../walk/names.ts';
import { FrozenContext, NamesContext, useLab, useSceneOf } from './lab.ts';
import { LateScene } from './LateScene.tsx';

/** What every view of a lab reads from around it, on a page of its own and on somebody else's: notation, names, what is frozen, the late scene. */
export function Surroundings({ children }: { readonly children: ReactNode }) {
  const depth = useSceneOf((scene) => scene.plan.depth);
  const settings = useLab((lab) => lab.settings);
  const names = useMemo(() => namesOf(depth, settings), [depth, settings]);
  const frozen = useSceneOf((scene) => frozenOf(scene.situation.regime));
  useEffect(() => {
    if (frozen.size > 0) void import('../theme/frozen.css');
  }, [frozen]);
  return (
    <SettingsContext value={settings}>
      <NamesContext value={names}>
        <FrozenContext value={frozen}>
          <LateScene>{children}</LateScene>
        </FrozenContext>
      </NamesContext>
    </SettingsContext>
  );
}
