import type { Sym } from './symbols.ts';

/**
 * A sentence that holds symbols and numbers. The page typesets them; a screen reader hears `spoken`;
 * `plain` is the sentence as text.
 */
export type Piece =
  | string
  | { readonly kind: 'symbol'; readonly symbol: Sym; readonly spoken: string; readonly id?: string }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly spoken?: string;
      readonly value: number;
      readonly id?: string;
      readonly strong?: boolean;
    };

export type Rich = readonly Piece[];

/** The sentence as plain text, symbols as they are spoken. */
export function plain(rich: Rich): string {
  return rich
    .map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'symbol' ? piece.spoken : (piece.spoken ?? piece.text)))
    .join('');
}
