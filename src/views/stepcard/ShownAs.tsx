import { FactorsSwitch } from './FactorsSwitch.tsx';
import { PredictSwitch } from './PredictSwitch.tsx';

/** Whether steps are asked for, and in which form their factors are shown. The first view mostly has both behind a button, so they come later. */
export default function ShownAs({ short }: { readonly short: boolean }) {
  return (
    <>
      <PredictSwitch />
      {short ? <FactorsSwitch /> : null}
    </>
  );
}
