import { watchForMissing } from '../../offline/missing.ts';
import { keepOffline } from '../../offline/register.ts';

export { line } from './Notice.tsx';

/** Begins what needs no view: the page is kept on the device, and what is missing from it is noticed. */
export function start(): void {
  watchForMissing();
  void keepOffline();
}
