import { useId, type ReactNode } from 'react';
import css from './SettingsSheet.module.css';

interface Props<Value extends string | number> {
  readonly name: string;
  readonly values: readonly Value[];
  /** What each is called. */
  readonly choices: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** What a choice makes of the page, in a line. */
  readonly preview?: (value: Value) => ReactNode;
}

/** One setting: its choices as radio buttons, each with what it makes of the page under it. */
export function Choice<Value extends string | number>({ name, values, choices, chosen, onChoose, preview }: Props<Value>) {
  const group = useId();
  return (
    <fieldset className={css.setting}>
      <legend className={css.name}>{name}</legend>
      <div className={css.choices}>
        {values.map((value) => (
          <label key={value} className={css.choice}>
            <input type="radio" name={group} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{choices[value]}</span>
            {preview ? (
              <span className={css.preview} aria-hidden="true">
                {preview(value)}
              </span>
            ) : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
