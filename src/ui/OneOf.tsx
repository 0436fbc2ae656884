import * as ToggleGroup from '@radix-ui/react-toggle-group';

interface Props<Value extends string> {
  readonly label: string;
  readonly of: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly text: (value: Value) => string;
  /** The group's class, and that of each choice. */
  readonly css: { readonly group: string | undefined; readonly item: string | undefined };
  /** Whether the arrow keys go from choice to choice; elsewhere they step the walk. */
  readonly arrows?: boolean;
}

/** A switch between a few things, of which one is on: another press on that one leaves it on. */
export function OneOf<Value extends string>({ label, of, value, onChange, text, css, arrows = false }: Props<Value>) {
  const choose = (to: string) => {
    const chosen = of.find((one) => one === to);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <ToggleGroup.Root type="single" rovingFocus={arrows} className={css.group} value={value} aria-label={label} onValueChange={choose}>
      {of.map((one) => (
        <ToggleGroup.Item key={one} value={one} className={css.item}>
          {text(one)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
