import { useId, useState } from 'react';
import { countOf } from '../../paper/blanks.ts';
import { seedCount } from '../../paper/shape.ts';
import type { Plan } from '../../walk/plan.ts';
import { paperWords as words } from '../../words/paper.ts';
import { Choice } from '../settings/Choice.tsx';
import { pickFirst, useBlankCount } from './blanks.ts';
import { paperOptions, usePaper } from './options.ts';
import css from './Choices.module.css';

/** Sheets of different numbers that are printed at once: a large class. */
const mostCopies = 40;

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1 up. Anything else is said to be none, and leaves the last one in force. */
function Count({ label, value, most, onChange }: CountProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  return (
    <div className={css.count}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={most}
        value={typed ?? value}
        aria-invalid={typed !== null}
        aria-describedby={`${id}-wrong`}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          const next = target.valueAsNumber;
          const isFine = Number.isInteger(next) && next >= 1 && next <= most;
          setTyped(isFine ? null : target.value);
          if (isFine) onChange(next);
        }}
      />
      <p id={`${id}-wrong`} role="alert">
        {typed === null ? null : words.countFrom(most)}
      </p>
    </div>
  );
}

/** How many numbers are blank: a slider from few to all, which picks them anew, spread over the whole walk. */
function Blanks({ plan }: { readonly plan: Plan }) {
  const blanks = useBlankCount();
  const of = countOf(plan);
  const id = useId();
  return (
    <div className={css.slider}>
      <label htmlFor={id}>{words.blanks}</label>
      <output htmlFor={id}>{words.blanksOf(blanks, of)}</output>
      <input
        id={id}
        type="range"
        min={1}
        max={of}
        value={blanks}
        aria-valuetext={words.blanksOf(blanks, of)}
        onChange={(event) => pickFirst(plan, event.target.valueAsNumber)}
      />
      <span className={css.ends}>
        <span>{words.few}</span>
        <span>{words.all}</span>
      </span>
    </div>
  );
}

/** What is chosen of a worksheet besides the paper: its blanks, whose numbers it has, and whether the key is printed too. */
export function SheetOptions({ plan }: { readonly plan: Plan }) {
  const { numbers, first, copies, withKey } = usePaper();
  return (
    <>
      <Blanks plan={plan} />
      <Choice
        name={words.numbers}
        values={['own', 'variants']}
        choices={words.numberChoices}
        chosen={numbers}
        onChoose={(chosen) => paperOptions.setState({ numbers: chosen })}
      />
      {numbers === 'variants' ? (
        <div className={css.counts}>
          <Count label={words.first} value={first} most={seedCount} onChange={(value) => paperOptions.setState({ first: value })} />
          <Count label={words.copies} value={copies} most={mostCopies} onChange={(value) => paperOptions.setState({ copies: value })} />
          <p className={css.hint}>{words.variantHint}</p>
        </div>
      ) : null}
      <label className={css.check}>
        <input type="checkbox" checked={withKey} onChange={(event) => paperOptions.setState({ withKey: event.target.checked })} />
        <span>{words.withKey}</span>
      </label>
    </>
  );
}
