import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { Close } from './icons.tsx';
import css from './Sheet.module.css';
import { keepForFields, useReturnFocus } from './useReturnFocus.ts';

interface Props {
  readonly title: string;
  readonly intro: ReactNode;
  readonly close: string;
  readonly onClose: () => void;
  /** For more than a column of text. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A sheet over the page, with a title, a sentence, and a way out. */
export function Sheet({ title, intro, close, onClose, wide = false, children }: Props) {
  const returnFocus = useReturnFocus();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        {/* Not Radix's overlay: it locks scrolling with an inline style, which the content security policy forbids. */}
        <div className={css.overlay} />
        <Dialog.Content className={css.sheet} data-wide={wide || undefined} onEscapeKeyDown={keepForFields} onCloseAutoFocus={returnFocus}>
          <Dialog.Title className={css.title}>{title}</Dialog.Title>
          <Dialog.Description className={css.intro}>{intro}</Dialog.Description>
          {children}
          <Dialog.Close className={css.close} aria-label={close}>
            <Close />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
