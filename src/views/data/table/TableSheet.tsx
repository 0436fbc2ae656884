import { useRef } from 'react';
import { useStore } from 'zustand';
import { Sheet } from '../../../ui/Sheet.tsx';
import { csvWords as words } from '../../../words/csv.ts';
import { useActions } from '../../lab.ts';
import { useDrop } from '../../../ui/useDrop.ts';
import { AskForText } from './AskForText.tsx';
import { fileOffer, offered } from './offer.ts';
import css from './Table.module.css';
import { TableForm } from './TableForm.tsx';

/** Data from a CSV or a spreadsheet: first the text, then what is to be made of it. */
export default function TableSheet() {
  const { number, name, text, problem } = useStore(offered);
  const { showSheet } = useActions();
  const box = useRef<HTMLDivElement>(null);
  const take = (file: File) => void fileOffer(file).then((offer) => offered.setState(offer));
  const over = useDrop(box, take);
  const close = () => showSheet(null);
  return (
    <Sheet title={words.title} intro={text === '' ? words.waiting : name} close={words.close} onClose={close} wide>
      <div ref={box}>
        {over ? <p className={css.over}>{words.drop}</p> : null}
        {text === '' ? <AskForText problem={problem} onFile={take} /> : <TableForm key={number} text={text} onDone={close} />}
      </div>
    </Sheet>
  );
}
