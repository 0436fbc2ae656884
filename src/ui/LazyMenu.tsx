import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';

/** Loaded when a menu is first reached for: the first view does without. */
const load = () => import('./Menu.tsx');
const Menu = lazy(load);

export interface MenuEntry {
  readonly key: string;
  readonly label: string;
  /** A second, quieter line. */
  readonly text?: string;
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

export interface MenuGroup {
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
}

interface Props {
  readonly className: string | undefined;
  /** The button's name where it shows none. */
  readonly label?: string;
  readonly align: 'start' | 'end';
  readonly groups: readonly MenuGroup[];
  readonly children: ReactNode;
}

/** A button that opens a menu. */
export function LazyMenu({ className, label, align, groups, children }: Props) {
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        data-state={open ? 'open' : 'closed'}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => {
          setLoaded(true);
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          setLoaded(true);
          setOpen(true);
        }}
      >
        {children}
      </button>
      {loaded && open ? (
        <Suspense fallback={null}>
          <Menu anchor={button} align={align} groups={groups} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
