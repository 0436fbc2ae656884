import { Suspense, type ReactNode } from 'react';
import { Missing } from './Missing.tsx';

/** Room for a part of the page whose code is still on its way; until it is there the page says so, to those who read numbers off it. */
export function OnceLoaded({ children }: { readonly children: ReactNode }) {
  return (
    <Missing>
      <Suspense fallback={<span hidden data-loading="" />}>{children}</Suspense>
    </Missing>
  );
}
