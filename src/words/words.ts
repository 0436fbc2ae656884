import type { Piece, Rich } from '../notation/rich.ts';

/**
 * The shape that every language's words have, taken from the English ones: any text for a text, functions of the same values. So a word
 * that a language lacks, or has too much, is a type error.
 */
export type Words<English> = English extends string
  ? string
  : English extends (...values: infer Values) => infer Said
    ? (...values: Values) => Words<Said>
    : English extends readonly string[]
      ? readonly string[]
      : English extends readonly Piece[]
        ? Rich
        : English extends object
          ? { readonly [Name in keyof English]: Words<English[Name]> }
          : English;
