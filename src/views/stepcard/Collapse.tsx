import { cardWords as words } from '../../words/card.ts';
import css from './StepCard.module.css';

interface Props {
  readonly value: number;
  /** What is left in the end: ∇hᵀ zᵀ. */
  readonly product: string;
  readonly onChange: (value: number) => void;
}

/** The tensor's collapse to ∇hᵀ zᵀ, to be scrubbed. */
export function Collapse({ value, product, onChange }: Props) {
  return (
    <div className={css.collapse} data-no-picture="">
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={value}
        aria-label={words.collapse}
        aria-valuetext={words.collapsing(value, product)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <span aria-hidden="true">{words.collapsing(value, product)}</span>
    </div>
  );
}
