import { lazy } from 'react';
import { useLab } from './lab.ts';
import { OnceLoaded } from '../ui/OnceLoaded.tsx';

const GallerySheet = lazy(() => import('./gallery/GallerySheet.tsx'));
const ShareSheet = lazy(() => import('./share/ShareSheet.tsx'));
const SettingsSheet = lazy(() => import('./settings/SettingsSheet.tsx'));
const TableSheet = lazy(() => import('./data/table/TableSheet.tsx'));
const PlanSheet = lazy(() => import('./plan/PlanSheet.tsx'));
const PlanBar = lazy(() => import('./plan/PlanBar.tsx'));
const ExportSheet = lazy(() => import('./export/ExportSheet.tsx'));
const PaperSheets = lazy(() => import('./paper/PaperSheets.tsx'));

const sheets = {
  gallery: GallerySheet,
  share: ShareSheet,
  export: ExportSheet,
  table: TableSheet,
  plan: PlanSheet,
  settings: SettingsSheet,
  worksheet: PaperSheets,
  handout: PaperSheets,
  sheetCode: PaperSheets,
};

/** The sheet that is open over the page, if any. */
export function Sheets() {
  const sheet = useLab((lab) => lab.sheet);
  if (sheet === null) return null;
  const Open = sheets[sheet];
  return (
    <OnceLoaded>
      <Open />
    </OnceLoaded>
  );
}

/** Where one is in a plan, while one goes through it. */
export function RunningPlan() {
  const running = useLab((lab) => lab.stop !== null);
  if (!running) return null;
  return (
    <OnceLoaded>
      <PlanBar />
    </OnceLoaded>
  );
}
