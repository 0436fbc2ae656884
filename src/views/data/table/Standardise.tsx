import type { Choice } from '../../../table/choice.ts';
import { csvWords as words } from '../../../words/csv.ts';
import { Check } from './Check.tsx';
import { Pick } from './Pick.tsx';
import css from './Table.module.css';

interface Props {
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
}

/** Whether inputs and targets are standardised, and by which deviation. */
export function Standardise({ choice, onChange }: Props) {
  const { standardise, deviation } = choice;
  const numbers = choice.roles.some((role, j) => role === 'target' && choice.codings[j] === 'number');
  const check = (role: 'input' | 'target', note?: string) => (
    <Check
      checked={standardise[role]}
      onChange={(checked) => onChange({ standardise: { ...standardise, [role]: checked } })}
      {...(note ? { note } : {})}
    >
      {words.standardise[role]}
    </Check>
  );
  return (
    <div className={css.standardise}>
      {check('input', words.standardiseNote)}
      {numbers ? check('target') : null}
      <Pick label={words.deviation} value={deviation} names={words.deviations} onPick={(picked) => onChange({ deviation: picked })} />
    </div>
  );
}
