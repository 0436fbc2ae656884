import { useEffect, useState, type ReactNode } from 'react';
import { LabContext, useLabStore } from './lab.ts';
import { trail } from './trail.ts';

/**
 * Lets the page answer a step before its largest picture is drawn: the timeline moves in the same frame, the views under this one in
 * the next. On a slow machine that is the difference between a key that answers and one that seems stuck.
 */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const lab = useLabStore();
  const [{ behind, follow }] = useState(() => trail(lab));
  useEffect(follow, [follow]);
  return <LabContext value={behind}>{children}</LabContext>;
}
