import type { ReactNode } from 'react';
import { keepPreferences } from '../../keep/preferences.ts';
import type { LabStore } from '../../lab/store.ts';
import CheckPage from './CheckPage.tsx';

/** Shows the self-check in the place of the lab, in the theme that is kept on this device. */
export function start(lab: LabStore, render: (page: ReactNode) => void): void {
  keepPreferences(lab);
  render(<CheckPage />);
}
