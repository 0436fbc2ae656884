/**
 * What a slot asks of a schema: the part of Standard Schema that valibot's schemas have. So a slot brings no schema library with it, and
 * only those slots that are read before the first view need do without one (`oneOf`).
 */
export interface Schema<Value> {
  readonly '~standard': { readonly validate: (value: unknown) => Checked<Value> | Promise<Checked<Value>> };
}

type Checked<Value> = { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly unknown[] };

/** A value that passes the schema, in a list of one; an empty list otherwise. */
export function checked<Value>(schema: Schema<Value>, value: unknown): readonly Value[] {
  const result = schema['~standard'].validate(value);
  return 'value' in result && !result.issues ? [result.value] : [];
}

type Plain = string | number | boolean | null;

/** One of a few plain values: the schema for what the first view needs to know, such as the theme. */
export function oneOf<const Values extends readonly Plain[]>(...values: Values): Schema<Values[number]> {
  return {
    '~standard': {
      validate: (value) => {
        const found = values.find((one) => one === value);
        return found === undefined ? { issues: [value] } : { value: found };
      },
    },
  };
}

/** An object of such values, each with its schema. Other keys are kept out. */
export function recordOf<Value extends object>(schemas: { readonly [Key in keyof Value]: Schema<Value[Key]> }): Schema<Value> {
  return {
    '~standard': {
      validate: (value) => {
        const given = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map<string, unknown>();
        const entries = Object.entries<Schema<unknown>>(schemas).map(([key, schema]) => [key, checked(schema, given.get(key))] as const);
        const issues = entries.filter(([, found]) => found.length === 0).map(([key]) => key);
        if (issues.length > 0) return { issues };
        // Every key of `schemas` is there, each with a value that its schema accepts.
        return { value: Object.fromEntries(entries.map(([key, [one]]) => [key, one])) as Value };
      },
    },
  };
}
