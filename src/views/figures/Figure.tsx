import * as Dialog from '@radix-ui/react-dialog';
import { useRef, useState, type ReactNode } from 'react';
import { Close } from '../../ui/icons.tsx';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import { figureWords as words, type FigureName } from '../../words/figures.ts';
import { Numbers } from '../numbers/Numbers.tsx';
import css from './Figure.module.css';
import { figures } from './index.ts';
import { EnlargeIcon } from './Parts.tsx';

interface Props {
  readonly name: FigureName;
  readonly caption?: ReactNode;
}

/** A figure of the lab's scene in its frame: caption, and a button that opens it large. */
export default function Figure({ name, caption }: Props) {
  const ref = useRef<HTMLElement>(null);
  /** The page around the figure while it is open large: numbers can be pointed at and asked about only inside it. */
  const [page, setPage] = useState<HTMLElement | null>(null);
  const Picture = figures[name];
  const title = words.names[name];
  return (
    <figure ref={ref} className={css.figure} aria-label={title} data-figure={name}>
      <Numbers>
        <Picture />
      </Numbers>
      <div className={css.foot}>
        <figcaption>{caption ?? title}</figcaption>
        <button
          type="button"
          className={css.enlarge}
          aria-label={words.enlarge(title)}
          onClick={() => setPage(ref.current?.closest<HTMLElement>('[data-room]') ?? document.body)}
        >
          <EnlargeIcon />
        </button>
      </div>
      {page ? (
        <Large title={title} caption={caption} container={page} onClose={() => setPage(null)}>
          <Picture />
        </Large>
      ) : null}
    </figure>
  );
}

interface LargeProps {
  readonly title: string;
  readonly caption: ReactNode;
  readonly container: HTMLElement;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The same figure over stage and card. The page stays in use: the timeline steps it, and a number in it can be asked about. */
function Large({ title, caption, container, onClose, children }: LargeProps) {
  const returnFocus = useReturnFocus();
  return (
    <Dialog.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal container={container}>
        <Dialog.Content
          className={css.large}
          data-figure-large=""
          aria-describedby={undefined}
          onInteractOutside={(event) => event.preventDefault()}
          onCloseAutoFocus={returnFocus}
        >
          <div className={css.head}>
            <Dialog.Title className={css.title}>{title}</Dialog.Title>
            <Dialog.Close className={css.enlarge} aria-label={words.close}>
              <Close />
            </Dialog.Close>
          </div>
          <Numbers>{children}</Numbers>
          {caption ? <p className={css.largeCaption}>{caption}</p> : null}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
