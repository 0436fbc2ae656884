import { useLayoutEffect } from 'react';
import { moreDigits } from '../../notation/settings.ts';
import { useLab } from '../lab.ts';

/** Tells the style sheets how many more decimals than two there are, so that what holds numbers is wide enough for any of them. */
export function useMoreDigits(): void {
  const more = useLab((lab) => moreDigits(lab.settings));
  useLayoutEffect(() => document.documentElement.style.setProperty('--more-digits', String(more)), [more]);
}
