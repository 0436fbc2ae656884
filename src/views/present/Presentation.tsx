import { useCallback, useState, type ReactNode, type RefObject } from 'react';
import { wholeStep } from '../../lab/cover.ts';
import { Close } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { later } from '../../ui/later.tsx';
import { pageWords } from '../../words/page.ts';
import { presentWords as words } from '../../words/present.ts';
import { useActions, useLab } from '../lab.ts';
import Uncover from '../room/Uncover.tsx';
import { projector } from '../stepcard/arrange.ts';
import { arrangePresented } from '../stepcard/arrangePresented.ts';
import { Blank } from './Blank.tsx';
import { BlankIcon, CoverIcon, PenIcon } from './icons.tsx';
import css from './Present.module.css';
import { Spotlight } from './Spotlight.tsx';
import { useFullScreen } from './useFullScreen.ts';
import { useScale } from './useScale.ts';
import { useWakeLock } from './useWakeLock.ts';

projector.arrange = arrangePresented;

const Pen = later(() => import('./pen/Pen.tsx'));

interface ToggleProps {
  readonly label: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly children: ReactNode;
}

/** A tool that is on or off. */
function Toggle({ label, on, onToggle, children }: ToggleProps) {
  return (
    <IconButton label={label} pressed={on} onClick={() => onToggle(!on)}>
      {children}
    </IconButton>
  );
}

/** What is there while presenting, besides stage, card and timeline: the way out, and what a teacher needs at hand. */
export default function Presentation({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const { present, setScreen, coverSteps } = useActions();
  const blank = useLab((lab) => lab.blank);
  const pen = useLab((lab) => lab.pen);
  const covering = useLab((lab) => lab.covered.includes(wholeStep));
  const covered = useLab((lab) => lab.covered.length > 0);
  // Put away, the pen leaves what it has drawn, until the step is over.
  const [taken, take] = useState(pen);
  if (pen && !taken) take(true);
  const leave = useCallback(() => present(false), [present]);
  useScale(root);
  useFullScreen(leave);
  useWakeLock();
  return (
    <>
      <header className={css.tools}>
        <h1 className="visually-hidden">{pageWords.name}</h1>
        <IconButton label={pageWords.leave} onClick={leave}>
          <Close />
        </IconButton>
        <Toggle label={words.cover} on={covering} onToggle={coverSteps}>
          <CoverIcon />
        </Toggle>
        {covered ? <Uncover className={css.uncover} short /> : null}
        <Toggle label={words.pen} on={pen} onToggle={(on) => setScreen({ pen: on })}>
          <PenIcon />
        </Toggle>
        <Toggle label={words.blank} on={blank} onToggle={(on) => setScreen({ blank: on })}>
          <BlankIcon />
        </Toggle>
      </header>
      {taken ? <Pen active={pen} /> : null}
      <Spotlight root={root} />
      {blank ? <Blank /> : null}
    </>
  );
}
