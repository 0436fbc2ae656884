import { useLab } from '../lab.ts';
import { later } from '../../ui/later.tsx';

const GallerySheet = later(() => import('../gallery/GallerySheet.tsx'));
const ShareSheet = later(() => import('../share/ShareSheet.tsx'));
const SettingsSheet = later(() => import('../settings/SettingsSheet.tsx'));
const TableSheet = later(() => import('../data/table/TableSheet.tsx'));
const PlanSheet = later(() => import('../plan/PlanSheet.tsx'));
const PlanBar = later(() => import('../plan/PlanBar.tsx'));
const ExportSheet = later(() => import('../export/ExportSheet.tsx'));
/** All that has to do with paper comes at once, when the first of it is wanted. */
const paper = (name: keyof typeof import('../paper/sheets.ts')) =>
  later(async () => ({ default: (await import('../paper/sheets.ts'))[name] }));

const sheets = {
  gallery: GallerySheet,
  share: ShareSheet,
  export: ExportSheet,
  table: TableSheet,
  plan: PlanSheet,
  worksheet: paper('WorksheetSheet'),
  handout: paper('HandoutSheet'),
  sheetCode: paper('CodeSheet'),
};

/** The sheet that is open over the page, if any. */
export function Sheets({ embedded = false }: { readonly embedded?: boolean }) {
  const sheet = useLab((lab) => lab.sheet);
  if (sheet === null) return null;
  if (sheet === 'settings') return <SettingsSheet embedded={embedded} />;
  const Open = sheets[sheet];
  return <Open />;
}

/** Where one is in a plan, while one goes through it. */
export function RunningPlan() {
  const running = useLab((lab) => lab.stop !== null);
  if (!running) return null;
  return <PlanBar />;
}
