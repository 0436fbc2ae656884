import type { RefObject } from 'react';
import { usePointing } from './usePointing.ts';

/** Numbers answer to being pointed at, focused and pressed: not before the first view is there, so its code comes after it. */
export default function Pointing({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  usePointing(root);
  return null;
}
