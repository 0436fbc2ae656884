import { lazy } from 'react';
import { useLab } from './lab.ts';
import { OnceLoaded } from '../ui/OnceLoaded.tsx';

const ShareSheet = lazy(() => import('./share/ShareSheet.tsx'));
const ExportSheet = lazy(() => import('./export/ExportSheet.tsx'));

/** The sheet that is open over the page, if any. */
export function Sheets() {
  const sheet = useLab((lab) => lab.sheet);
  if (sheet === null) return null;
  return <OnceLoaded>{sheet === 'share' ? <ShareSheet /> : <ExportSheet />}</OnceLoaded>;
}
