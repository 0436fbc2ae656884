import * as Dialog from '@radix-ui/react-dialog';
import { useEffect, type KeyboardEvent, type ReactNode } from 'react';
import { papers, pixels, type Paper } from '../../paper/pages.ts';
import { Close } from '../../ui/icons.tsx';
import { keepForFields, useReturnFocus } from '../../ui/useReturnFocus.ts';
import { paperWords as words } from '../../words/paper.ts';
import { useActions } from '../lab.ts';
import { Choice } from '../settings/Choice.tsx';
import { Numbers } from '../numbers/Numbers.tsx';
import { useSize } from '../../ui/useSize.ts';
import { paperOptions, usePaper } from './options.ts';
import { Paged, type Part } from './Paged.tsx';
import choices from './Choices.module.css';
import css from './Preview.module.css';

interface Props {
  readonly title: string;
  readonly intro: ReactNode;
  /** What a saved PDF is called. */
  readonly file: string;
  readonly parts: readonly Part[];
  readonly layoutKey: string;
  /** Choices besides the paper. */
  readonly options?: ReactNode;
  /** Keys on the pages. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** While the preview is open, the browser's print makes pages of this size of it; and a PDF takes its name from the page's title. */
function usePrinting(css: string, file: string) {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${css}; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
  useEffect(() => {
    const before = document.title;
    document.title = file;
    return () => {
      document.title = before;
    };
  }, [file]);
}

/** Air beside the pages. */
const beside = 32;

interface DeskProps extends Pick<Props, 'parts' | 'layoutKey'> {
  readonly paper: Paper;
  readonly onKeyDown: Props['onKeyDown'] | undefined;
}

/** The pages, no wider than there is room for. */
function Desk({ parts, paper, layoutKey, onKeyDown }: DeskProps) {
  const [ref, room] = useSize<HTMLDivElement>();
  const scale = room ? Math.min(1, Math.max(0.2, (room.width - beside) / pixels(papers[paper].width))) : null;
  return (
    <div ref={ref} className={css.desk} role="group" aria-label={words.pages} tabIndex={0} onKeyDown={onKeyDown}>
      {scale === null ? null : (
        <div className={css.scaled} style={{ zoom: scale }}>
          <Numbers className={css.pages}>
            {parts.map((part) => (
              <Paged key={part.key} part={part} paper={paper} layoutKey={`${layoutKey} ${part.key}`} />
            ))}
          </Numbers>
        </div>
      )}
    </div>
  );
}

/** A preview of pages as they will be printed, what can be chosen of them, and the button that prints them. */
export function PaperDialog({ title, intro, file, parts, layoutKey, options, onKeyDown }: Props) {
  const { showSheet } = useActions();
  const returnFocus = useReturnFocus();
  const { paper } = usePaper();
  usePrinting(papers[paper].css, file);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && showSheet(null)}>
      <Dialog.Portal>
        <Dialog.Content className={css.dialog} onEscapeKeyDown={keepForFields} onCloseAutoFocus={returnFocus}>
          <div className={css.panel}>
            <Dialog.Title className={css.title}>{title}</Dialog.Title>
            <Dialog.Description className={css.intro}>{intro}</Dialog.Description>
            {options}
            <Choice
              name={words.paper}
              values={['a4', 'letter']}
              choices={words.papers}
              chosen={paper}
              onChoose={(chosen) => paperOptions.setState({ paper: chosen })}
            />
            <button type="button" className={choices.print} onClick={() => print()}>
              {words.print}
            </button>
            <p className={choices.hint}>{words.printHint}</p>
          </div>
          <Desk parts={parts} paper={paper} layoutKey={layoutKey} onKeyDown={onKeyDown} />
          <Dialog.Close className={css.close} aria-label={words.close}>
            <Close />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
