import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { Close } from '../../ui/icons.tsx';
import { keepForFields, useReturnFocus } from '../../ui/useReturnFocus.ts';
import { pageWords as words } from '../../words/page.ts';
import css from './App.module.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** On a phone: in the lower half of the page, so that what it speaks of stays in view. */
  readonly half?: boolean;
  readonly children: ReactNode;
}

/** What was in use elsewhere until now goes on having the focus where it stands here. */
function toWanted(event: Event): void {
  const wanted = document.querySelector<HTMLElement>('[data-drawer] [data-wanted]');
  if (!wanted) return;
  event.preventDefault();
  wanted.focus();
}

/** A side of the page that comes out over it where there is no room beside. The page behind stays usable. */
export default function Drawer({ title, onClose, half = false, children }: Props) {
  const returnFocus = useReturnFocus();
  return (
    <Dialog.Root open modal={false} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Content
        className={css.drawer}
        data-drawer=""
        data-half={half || undefined}
        aria-describedby={undefined}
        onOpenAutoFocus={toWanted}
        onInteractOutside={(event) => event.preventDefault()}
        onEscapeKeyDown={keepForFields}
        onCloseAutoFocus={returnFocus}
      >
        <div className={css.drawerHead}>
          <Dialog.Title className={css.drawerTitle}>{title}</Dialog.Title>
          <Dialog.Close className={css.drawerClose} aria-label={words.closeInspector}>
            <Close />
          </Dialog.Close>
        </div>
        {children}
      </Dialog.Content>
    </Dialog.Root>
  );
}
