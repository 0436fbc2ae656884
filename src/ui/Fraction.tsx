import type { ReactNode } from 'react';

/** A number's text; a fraction, `−3/2`, with its parts marked, so that where there is height they stand one above the other (base.css). */
export function typeset(text: string): ReactNode {
  const [over = '', under] = text.split('/');
  if (under === undefined) return text;
  const minus = over.startsWith('−') ? '−' : '';
  return (
    <span className="fraction">
      {minus}
      <span>
        <span>{over.slice(minus.length)}</span>
        <span className="slash">/</span>
        <span>{under}</span>
      </span>
    </span>
  );
}
