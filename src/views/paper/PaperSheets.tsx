import { useLab } from '../lab.ts';
import { CodeSheet } from './CodeSheet.tsx';
import { HandoutSheet } from './HandoutSheet.tsx';
import { WorksheetSheet } from './WorksheetSheet.tsx';

const sheets = { worksheet: WorksheetSheet, handout: HandoutSheet, sheetCode: CodeSheet };

/** All that has to do with paper comes at once, when the first of it is wanted. */
export default function PaperSheets() {
  const sheet = useLab((lab) => lab.sheet);
  if (sheet !== 'worksheet' && sheet !== 'handout' && sheet !== 'sheetCode') return null;
  const Open = sheets[sheet];
  return <Open />;
}
