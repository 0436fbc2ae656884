import css from './Table.module.css';

interface Props<Value extends string> {
  readonly label: string;
  /** Whether the label is read out only, since a heading says it already. */
  readonly quiet?: boolean;
  readonly value: Value;
  readonly names: Readonly<Record<Value, string>>;
  readonly onPick: (value: Value) => void;
}

/** One of a few things, chosen from a list. */
export function Pick<Value extends string>({ label, quiet = false, value, names, onPick }: Props<Value>) {
  // The keys of the names are all values that there are.
  const values = Object.keys(names) as Value[];
  return (
    <label className={css.pick}>
      <span className={quiet ? 'visually-hidden' : undefined}>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const picked = values.find((one) => one === target.value);
          if (picked !== undefined) onPick(picked);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
