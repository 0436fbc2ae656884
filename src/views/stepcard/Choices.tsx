import { useId, useState, type ToggleEvent } from 'react';
import { later } from '../../ui/later.tsx';
import { More } from '../../ui/icons.tsx';
import { Tip } from '../../ui/Tip.tsx';
import { cardWords as words } from '../../words/card.ts';
import { useLab } from '../lab.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import css from './Choices.module.css';

const ShownAs = later(() => import('./ShownAs.tsx'));
const Uncover = later(() => import('../room/Uncover.tsx'));

/** From these widths of the card on, its head has room beside title and place for all that can be chosen, and for the observations alone. */
const [forAll, forView] = [1180, 820];
/** Up to this width the title has a line of its own. */
const twoLines = 500;

/** The folded choices open under their button, whose place is looked up then. */
function place(event: ToggleEvent<HTMLDivElement>) {
  const { currentTarget: list, newState } = event;
  const button = list.previousElementSibling?.querySelector('button')?.getBoundingClientRect();
  if (newState !== 'open' || !button) return;
  list.style.top = `${button.bottom + 6}px`;
  list.style.right = `${document.documentElement.clientWidth - button.right}px`;
}

interface Props {
  /** The width of a card, which may have room for more or less than one button and the observations. */
  readonly width?: number;
  /** Whether the step has a short form. */
  readonly short?: boolean;
}

/** How steps are shown: in the card's head where there is room, else behind a button, so that the head keeps its height at every step. */
export function Choices({ width = forView, short = false }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const covering = useLab((lab) => lab.covered.length > 0);
  const predicting = useLab((lab) => lab.predict !== 'off');
  const folded = width < forAll;
  const beside = width >= forView || width < twoLines;
  return (
    <>
      {covering ? <Uncover /> : null}
      {folded ? null : <ShownAs short={short} />}
      {beside ? <ViewSwitch /> : null}
      {folded ? (
        <>
          <Tip text={words.choices}>
            <button
              type="button"
              className={css.more}
              data-on={predicting || undefined}
              data-no-picture=""
              popoverTarget={id}
              aria-label={words.choices}
            >
              <More />
            </button>
          </Tip>
          <div
            id={id}
            popover="auto"
            className={css.choices}
            data-no-picture=""
            role="group"
            aria-label={words.choices}
            onBeforeToggle={(event) => {
              place(event);
              setOpen(event.newState === 'open');
            }}
          >
            {open ? <ShownAs short={short} /> : null}
            {beside ? null : <ViewSwitch />}
          </div>
        </>
      ) : null}
    </>
  );
}
