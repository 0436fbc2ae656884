import { OneOf } from '../../ui/OneOf.tsx';
import { cardWords as words } from '../../words/card.ts';
import { useActions, useLab } from '../lab.ts';
import css from './Choices.module.css';

const kinds = ['full', 'short'] as const;

/** Jacobians in full, or the short form without their zeros and ones. */
export function FactorsSwitch() {
  const factors = useLab((lab) => lab.factors);
  const { setFactors } = useActions();
  return (
    <OneOf
      label={words.factors}
      of={kinds}
      value={factors}
      onChange={setFactors}
      text={(kind) => words.factorsAs[kind]}
      css={{ group: css.factors, item: css.factorsItem }}
    />
  );
}
