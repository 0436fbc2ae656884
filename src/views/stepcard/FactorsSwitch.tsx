import * as ToggleGroup from '@radix-ui/react-toggle-group';
import { cardWords as words } from '../../words/card.ts';
import { useActions, useLab } from '../lab.ts';
import css from './StepCard.module.css';

const kinds = ['full', 'short'] as const;

/** Jacobians in full, or the short form without their zeros and ones. */
export function FactorsSwitch() {
  const factors = useLab((lab) => lab.factors);
  const { setFactors } = useActions();
  return (
    <ToggleGroup.Root
      type="single"
      rovingFocus={false}
      className={css.factors}
      value={factors}
      aria-label={words.factors}
      onValueChange={(value) => {
        const kind = kinds.find((one) => one === value);
        if (kind) setFactors(kind);
      }}
    >
      {kinds.map((kind) => (
        <ToggleGroup.Item key={kind} value={kind} className={css.factorsItem}>
          {words.factorsAs[kind]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
