import { useRef, useState, type ReactElement, type SyntheticEvent } from 'react';
import css from './Tip.module.css';
import { later } from './later.tsx';

/** Loaded when the first control is pointed at: the first view does without. */
const Bubble = later(() => import('./TipBubble.tsx'));

const delay = 450;

/** A short label that appears by a control when it is pointed at or focused by keyboard. */
export function Tip({ text, children }: { readonly text: string; readonly children: ReactElement }) {
  const [anchor, setAnchor] = useState<DOMRect | null>(null);
  const timer = useRef(0);
  const show = (event: SyntheticEvent<HTMLElement>, wait: number) => {
    const box = event.currentTarget.firstElementChild?.getBoundingClientRect();
    clearTimeout(timer.current);
    if (box) timer.current = window.setTimeout(() => setAnchor(box), wait);
  };
  const hide = () => {
    clearTimeout(timer.current);
    setAnchor(null);
  };
  return (
    <span
      className={css.anchor}
      onPointerEnter={(event) => event.pointerType === 'mouse' && show(event, delay)}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && show(event, 0)}
      onBlur={hide}
    >
      {children}
      {anchor ? <Bubble anchor={anchor} text={text} onClose={hide} /> : null}
    </span>
  );
}
