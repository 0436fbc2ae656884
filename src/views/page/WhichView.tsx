import { useEffect, type ReactNode } from 'react';
import { later } from '../../ui/later.tsx';
import { useActions, useLab } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';

const load = () => import('../batch/index.ts');
const BatchView = later(load);

interface Props {
  /** The views of one observation. */
  readonly one: ReactNode;
  readonly onInspector: (() => void) | null;
  readonly onLesson: (() => void) | null;
}

/** The views of one observation or of all of them, by the scene that they show. */
export function WhichView({ one, ...open }: Props) {
  const all = useLateScene().pass.all !== undefined;
  const waiting = useLab((lab) => lab.view === 'all' && !lab.walks);
  const { setWalks } = useActions();
  useEffect(() => {
    if (waiting) void load().then(({ walks }) => setWalks(walks));
  }, [waiting, setWalks]);
  return (
    <>
      {all ? <BatchView {...open} /> : one}
      {waiting ? <span hidden data-loading="" /> : null}
    </>
  );
}
