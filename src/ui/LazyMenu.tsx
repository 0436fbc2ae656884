import { useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Later } from './later.tsx';

/** What a menu's contents get: the button that opened it, and how to close it. */
export interface MenuProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

interface Props {
  readonly className: string | undefined;
  /** The button's name where it shows none. */
  readonly label?: string;
  /** −1 where the button is one of several that the arrow keys go through. */
  readonly tabIndex?: number;
  /** The contents, fetched when the menu is first reached for: the first view does without them. */
  readonly menu: Later<MenuProps>;
  readonly children: ReactNode;
}

/** A button that opens a menu, which is loaded when it is first reached for. */
export function LazyMenu({ className, label, tabIndex, menu: Menu, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Known at once, where `open` is known when it is drawn: a menu closes once, whatever else takes the focus meanwhile.
  const stands = useRef(false);
  const show = (shown: boolean) => {
    stands.current = shown;
    setOpen(shown);
  };
  const close = () => {
    if (!stands.current) return;
    show(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={open}
        data-state={open ? 'open' : 'closed'}
        onPointerEnter={() => void Menu.fetch()}
        onFocus={() => void Menu.fetch()}
        onClick={() => show(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          show(true);
        }}
      >
        {children}
      </button>
      {open ? <Menu anchor={button} onClose={close} /> : null}
    </>
  );
}
