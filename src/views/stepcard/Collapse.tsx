import { cardWords as words } from '../../words/en/card.ts';
import css from './StepCard.module.css';

interface Props {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** The tensor's collapse to ∇hᵀ zᵀ, to be scrubbed. */
export function Collapse({ value, onChange }: Props) {
  return (
    <div className={css.collapse}>
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={value}
        aria-label={words.collapse}
        aria-valuetext={words.collapsing(value)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <span aria-hidden="true">{words.collapsing(value)}</span>
    </div>
  );
}
