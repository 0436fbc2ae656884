import { Fragment } from 'react';
import { plain, type Rich } from '../../notation/rich.ts';
import { typeset } from '../../ui/Fraction.tsx';
import { Tex } from '../../ui/Tex.tsx';

/** A sentence with its symbols typeset; a screen reader hears it as plain text. */
export function RichText({ rich }: { readonly rich: Rich }) {
  return (
    <>
      <span className="visually-hidden">{plain(rich)}</span>
      <span aria-hidden="true">
        {rich.map((piece, i) => (
          <Fragment key={i}>
            {typeof piece === 'string' ? (
              piece
            ) : piece.kind === 'symbol' ? (
              <Tex {...piece.symbol} />
            ) : piece.strong ? (
              <strong>{typeset(piece.text)}</strong>
            ) : (
              typeset(piece.text)
            )}
          </Fragment>
        ))}
      </span>
    </>
  );
}
