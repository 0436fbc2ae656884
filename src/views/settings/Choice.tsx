import { useId, type ReactNode } from 'react';
import css from './SettingsSheet.module.css';

interface Props<Value extends string | number> {
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** What a choice makes of the page, in a line. */
  readonly preview?: (value: Value) => ReactNode;
}

/** One setting: its choices as radio buttons, each with what it makes of the page under it. */
export function Choice<Value extends string | number>({ name, choices, chosen, onChoose, preview }: Props<Value>) {
  const group = useId();
  return (
    <fieldset className={css.setting}>
      <legend className={css.name}>{name}</legend>
      <div className={css.choices}>
        {choices.map((choice) => (
          <label key={choice.value} className={css.choice}>
            <input type="radio" name={group} checked={choice.value === chosen} onChange={() => onChoose(choice.value)} />
            <span>{choice.name}</span>
            {preview ? (
              <span className={css.preview} aria-hidden="true">
                {preview(choice.value)}
              </span>
            ) : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
