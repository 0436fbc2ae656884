import type { ReactNode } from 'react';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.7, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

export function icon(content: ReactNode) {
  return function Icon() {
    return (
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" {...line}>
        {content}
      </svg>
    );
  };
}

const solid = { fill: 'currentColor', strokeWidth: 1.4 } as const;

export const First = icon(
  <>
    <path d="M4 4.5v11" />
    <path d="M15 4.5v11L7 10z" {...solid} />
  </>,
);
export const Last = icon(
  <>
    <path d="M16 4.5v11" />
    <path d="M5 4.5v11L13 10z" {...solid} />
  </>,
);
export const Previous = icon(<path d="M13 4.5v11L6 10z" {...solid} />);
export const Next = icon(<path d="M7 4.5v11L14 10z" {...solid} />);
export const Play = icon(<path d="M7 4v12l9-6z" {...solid} />);
export const Pause = icon(
  <>
    <path d="M7 5v10" strokeWidth="2.6" />
    <path d="M13 5v10" strokeWidth="2.6" />
  </>,
);
export const Undo = icon(<path d="M7 4L3.5 7.5L7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8" />);
export const Redo = icon(<path d="M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12" />);
export const Settings = icon(
  <>
    <path d="M3 6h7M15 6h2M3 14h2M10 14h7" />
    <circle cx="12.5" cy="6" r="2.3" />
    <circle cx="7.5" cy="14" r="2.3" />
  </>,
);
export const Present = icon(
  <>
    <path d="M3 4h14v9.5H3z" />
    <path d="M7 17h6M10 13.5V17" />
  </>,
);
export const Help = icon(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M8 8a2 2 0 1 1 2.8 1.8c-.6.3-.8.7-.8 1.3M10 13.6v.1" />
  </>,
);
export const More = icon(<path d="M4.5 10h.1M10 10h.1M15.5 10h.1" strokeWidth="2.6" />);
export const Down = icon(<path d="M6 8l4 4 4-4" />);
export const List = icon(<path d="M7.5 5.5h8M7.5 10h8M7.5 14.5h8M4 5.5h.1M4 10h.1M4 14.5h.1" />);
export const Close = icon(<path d="M5 5l10 10M15 5L5 15" />);
export const Panel = icon(
  <>
    <path d="M3 4h14v12H3z" />
    <path d="M12 4v12" />
  </>,
);
export const Mark = () => (
  <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" {...line} strokeWidth={2.4}>
    <path d="M21 3.5h-4.5V8H12v4" />
    <path d="M12 12v4.5H3.5M7 12.5l-4 4 4 4" stroke="var(--bwd)" />
  </svg>
);
