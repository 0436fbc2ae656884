import * as Dropdown from '@radix-ui/react-dropdown-menu';
import { createPortal } from 'react-dom';
import type { MenuProps } from './LazyMenu.tsx';
import css from './Menu.module.css';

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

interface Props extends MenuProps {
  readonly align: 'start' | 'end';
  readonly groups: readonly MenuGroup[];
}

function Entry({ entry, onClose }: { readonly entry: MenuEntry; readonly onClose: () => void }) {
  // Closed first: what is chosen is drawn at once, and a sheet that takes the focus from an open menu would fight with it.
  const choose = () => {
    onClose();
    entry.onSelect();
  };
  const inner = (
    <>
      <span>{entry.label}</span>
      {entry.text === undefined ? null : <span className={css.text}>{entry.text}</span>}
    </>
  );
  return entry.checked === undefined ? (
    <Dropdown.Item className={css.item} onSelect={choose}>
      {inner}
    </Dropdown.Item>
  ) : (
    <Dropdown.CheckboxItem className={css.radio} checked={entry.checked} onSelect={choose}>
      {inner}
    </Dropdown.CheckboxItem>
  );
}

/** An open menu, at the button that opened it. */
export function Menu({ anchor, align, groups, onClose }: Props) {
  const box = anchor.current?.getBoundingClientRect();
  return (
    <Dropdown.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      {/* In the body: the button may stand in a part of the page that keeps even what is fixed within its own frame. */}
      {createPortal(
        <Dropdown.Trigger asChild>
          <span
            className={css.proxy}
            style={box && { left: box.left, top: box.top, width: box.width, height: box.height }}
            aria-hidden="true"
          />
        </Dropdown.Trigger>,
        document.body,
      )}
      <Dropdown.Portal>
        <Dropdown.Content
          className={css.menu}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          aria-labelledby={undefined}
          aria-label={anchor.current?.getAttribute('aria-label') ?? anchor.current?.textContent ?? undefined}
          onInteractOutside={(event) => {
            // The button itself closes the menu on its click.
            if (event.target instanceof Node && anchor.current?.contains(event.target)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {groups.map((group, i) => (
            <Dropdown.Group key={group.label ?? i}>
              {i > 0 ? <Dropdown.Separator className={css.separator} /> : null}
              {group.label === undefined ? null : <Dropdown.Label className={css.label}>{group.label}</Dropdown.Label>}
              {group.entries.map((entry) => (
                <Entry key={entry.key} entry={entry} onClose={onClose} />
              ))}
            </Dropdown.Group>
          ))}
        </Dropdown.Content>
      </Dropdown.Portal>
    </Dropdown.Root>
  );
}
