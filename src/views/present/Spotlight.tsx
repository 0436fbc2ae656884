import { useEffect, useState, type RefObject } from 'react';
import { useLab } from '../lab.ts';
import css from './Present.module.css';

interface Hole {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the light reaches beyond a number, in pixels of the window. */
const reach = 7;

const lit = 'main [data-light], footer [data-light]';

/** Where the lit numbers stand: the number pointed at and those that belong to it. A number on the stage brings the shape that holds it. */
function holesOf(root: HTMLElement): Hole[] {
  return [...root.querySelectorAll<HTMLElement>(lit)].flatMap((number) => {
    const { x, y, width, height } = (number.closest('[data-shape]') ?? number).getBoundingClientRect();
    return width > 0 ? [{ x: x - reach, y: y - reach, width: width + 2 * reach, height: height + 2 * reach }] : [];
  });
}

const same = (a: readonly Hole[], b: readonly Hole[]) =>
  a.length === b.length && a.every((hole, i) => (['x', 'y', 'width', 'height'] as const).every((key) => hole[key] === b[i]?.[key]));

/**
 * Dims all but what is lit by pointing at a number or giving it the focus. A veil with holes in it, so that nothing below has to know;
 * it comes a moment later (Present.module.css), so that a mouse on its way does not make the room flicker.
 */
export function Spotlight({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const pointed = useLab((lab) => lab.pointed !== null && !lab.pen);
  const [holes, setHoles] = useState<readonly Hole[]>([]);
  useEffect(() => {
    const page = root.current;
    if (!page || !pointed) return;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setHoles((old) => (same(old, holesOf(page)) ? old : holesOf(page))));
    };
    look();
    // Lights go on in views that are drawn at different times; a step moves what is lit.
    const observer = new MutationObserver(look);
    observer.observe(page, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-light', 'style'] });
    addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      removeEventListener('resize', look);
    };
  }, [root, pointed]);
  if (!pointed || holes.length === 0) return null;
  return (
    <svg className={css.veil} aria-hidden="true" data-spotlight={holes.length}>
      <mask id="spotlight">
        <rect width="100%" height="100%" fill="white" />
        {holes.map((hole, i) => (
          <rect key={i} {...hole} rx={10} fill="black" />
        ))}
      </mask>
      <rect width="100%" height="100%" mask="url(#spotlight)" />
    </svg>
  );
}
