import { useCallback, useState, type ReactNode } from 'react';
import type { Line } from '../notice/Notice.tsx';
import { useWhenIdle } from '../../ui/useWhenIdle.ts';

const nothing = ({ children }: Line): ReactNode => children;

/** The line of the page about itself, and with it all that keeps the page on this device: once the first view is done. */
export function useNotice(): (props: Line) => ReactNode {
  const [line, setLine] = useState(() => nothing);
  useWhenIdle(
    useCallback(
      () =>
        void import('../notice/start.ts').then((loaded) => {
          loaded.start();
          setLine(() => loaded.line);
        }),
      [],
    ),
  );
  return line;
}
