import type { ReactNode } from 'react';
import { editName, type EditName } from '../../lab/editName.ts';
import { Help, Mark, Panel, Present, Redo, Settings, Undo } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { labWords } from '../../words/lab.ts';
import { pageWords as words } from '../../words/page.ts';
import { useActions, useLab } from '../lab.ts';
import { DocumentMenu } from './DocumentMenu.tsx';
import css from './Header.module.css';
import { LearnSwitch } from './LearnSwitch.tsx';
import { FilesContext, type Files } from './useFiles.ts';

interface Props {
  readonly files: Files;
  readonly onHelp: () => void;
  /** Where there is room to present: begins. */
  readonly onPresent: (() => void) | null;
  /** Where the inspector is a drawer: opens it. */
  readonly onInspector: (() => void) | null;
  readonly hint: ReactNode;
}

export function Header({ files, onHelp, onPresent, onInspector, hint }: Props) {
  const { undo, redo, showSheet } = useActions();
  const last = useLab((lab) => lab.past.at(-1)?.name);
  const settings = useLab((lab) => lab.settings);
  const name = (edit: EditName | undefined) => (edit === undefined ? undefined : editName(edit, settings));
  const next = useLab((lab) => lab.future.at(-1)?.name);
  return (
    <header className={css.header}>
      <h1 className={css.brand}>
        <Mark />
        <span>{words.name}</span>
      </h1>
      <FilesContext value={files}>
        <DocumentMenu />
      </FilesContext>
      {hint}
      <LearnSwitch />
      <div className={css.tools}>
        <IconButton label={labWords.undo(name(last))} onClick={undo} disabled={last === undefined}>
          <Undo />
        </IconButton>
        <IconButton label={labWords.redo(name(next))} onClick={redo} disabled={next === undefined}>
          <Redo />
        </IconButton>
        <span className={css.rule} />
        {onPresent ? (
          <IconButton label={words.present} onClick={onPresent}>
            <Present />
          </IconButton>
        ) : null}
        <IconButton label={words.settings} onClick={() => showSheet('settings')}>
          <Settings />
        </IconButton>
        <IconButton label={words.help} onClick={onHelp}>
          <Help />
        </IconButton>
        {onInspector ? (
          <IconButton label={words.inspector} onClick={onInspector}>
            <Panel />
          </IconButton>
        ) : null}
      </div>
    </header>
  );
}
