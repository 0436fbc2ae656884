import { useId, type ReactNode } from 'react';
import { figureWords as words } from '../../words/figures.ts';
import { useLight } from '../lab.ts';
import css from './Parts.module.css';

export const EnlargeIcon = () => (
  <svg
    width="18"
    height="18"
    viewBox="0 0 20 20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
  >
    <path d="M12 4h4v4M16 4l-5 5M8 16H4v-4M4 16l5-5" />
  </svg>
);

interface DotProps {
  readonly id: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly off?: boolean;
  readonly followed?: boolean;
}

/** A number as a dot in a plot: it lights, and is lit, like its digits elsewhere. */
export function Dot({ id, value, x, y, off, followed }: DotProps) {
  const light = useLight(id);
  return (
    <g
      className={css.dot}
      data-quantity={id}
      data-value={String(value)}
      data-light={light}
      data-off={off || undefined}
      data-followed={followed || undefined}
    >
      <circle cx={x} cy={y} r="10" className={css.hit} />
      <circle cx={x} cy={y} r={light === 'self' ? 6 : 4.5} />
    </g>
  );
}

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One choice of a few, all in sight. */
export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className={css.segments}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(([one, text]) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

interface PickProps {
  readonly label: string;
  readonly options: readonly (readonly [number, string])[];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** One choice of many, by number: a layer, an output. With a single option there is nothing to choose. */
export function Pick({ label, options, value, onChange }: PickProps) {
  if (options.length < 2) return null;
  return (
    <select className={css.select} aria-label={label} value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  );
}

export const layerOptions = (depth: number) => Array.from({ length: depth }, (_, k) => [k + 1, words.layerIs(k + 1, depth)] as const);

export const Note = ({ children }: { readonly children: ReactNode }) => <p className={css.note}>{children}</p>;
