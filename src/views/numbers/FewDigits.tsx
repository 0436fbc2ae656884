import { useMemo, type ReactNode } from 'react';
import { digitsChoices, type Digits } from '../../notation/settings.ts';
import { namesOf } from '../../walk/names.ts';
import { NamesContext, useNames } from '../lab.ts';

/** How many decimals the fields of a table as wide as the inspector have room for, by its columns. */
export const digitsIn = (columns: number): Digits => (columns <= 2 ? 6 : columns === 3 ? 4 : 2);

/** Where columns are narrow: no more decimals than there is room for, however many are wanted elsewhere. */
export function FewDigits({ most, children }: { readonly most: Digits; readonly children: ReactNode }) {
  const { depth, settings } = useNames();
  const names = useMemo(
    () => namesOf(depth, { ...settings, digits: digitsChoices[Math.min(settings.digits, most)] ?? most }),
    [depth, settings, most],
  );
  return <NamesContext value={names}>{children}</NamesContext>;
}
