import { walkOf } from '../../lab/walk.ts';
import { useState } from 'react';
import { isFiniteDocument } from '../../documents/document.ts';
import type { Stop } from '../../lab/stops.ts';
import { shareable } from '../../share/shared.ts';
import { planLimits } from '../../agenda/json.ts';
import { visit } from '../../agenda/go.ts';
import { momentOf, moved, shifted, without, withNote } from '../../agenda/list.ts';
import { openNotes } from '../../agenda/notes.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { planWords as words } from '../../words/plan.ts';
import { useActions, useLab, useLabStore } from '../lab.ts';
import css from './Plan.module.css';
import { StopRow } from './StopRow.tsx';

/** The plan of a class: its stops with their notes, to be made, put in order and begun. */
export default function PlanSheet() {
  const lab = useLabStore();
  const { showSheet, setAgenda, present, report } = useActions();
  const agenda = useLab((state) => state.agenda);
  const [problem, setProblem] = useState<string | null>(null);
  /** The plan with the moment at hand put into it; a moment whose numbers have run away could not be kept. */
  const put = (change: (moment: Stop) => readonly Stop[]) => {
    const moment = momentOf(lab.getState());
    const kept = isFiniteDocument(moment.document);
    setProblem(kept ? null : words.notFinite);
    if (kept) setAgenda(change(moment));
  };
  const close = () => showSheet(null);
  const go = (k: number, presenting = false) => {
    visit(lab, k);
    close();
    if (presenting) present(true);
  };
  const full = agenda.length >= planLimits.stops;
  const { document } = shareable(lab.getState().chain, lab.getState().place, walkOf(lab.getState()));
  return (
    <Sheet wide title={words.title} intro={words.intro} close={words.close} onClose={close}>
      {agenda.length === 0 ? <p className={css.none}>{words.none}</p> : null}
      <ol className={css.stops}>
        {agenda.map((stop, k) => (
          <StopRow
            key={k}
            stop={stop}
            k={k}
            count={agenda.length}
            own={document}
            onNote={(note, gesture) => setAgenda(withNote(agenda, k, note), gesture)}
            onGo={() => go(k)}
            onSet={() => put((moment) => moved(agenda, k, moment))}
            onShift={(by) => setAgenda(shifted(agenda, k, by))}
            onRemove={() => setAgenda(without(agenda, k))}
          />
        ))}
      </ol>
      {problem === null ? null : (
        <p className={css.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={css.buttons}>
        <button type="button" className={css.button} data-main="" disabled={full} onClick={() => put((moment) => [...agenda, moment])}>
          {words.add}
        </button>
        {full ? <p className={css.none}>{words.full(planLimits.stops)}</p> : null}
        {agenda.length > 0 ? (
          <>
            <button type="button" className={css.button} onClick={() => go(0, true)}>
              {words.present}
            </button>
            <button type="button" className={css.button} onClick={() => go(0)}>
              {words.begin}
            </button>
            <button type="button" className={css.button} onClick={() => report(openNotes(lab) ? null : words.blocked)}>
              {words.notes}
            </button>
            <button type="button" className={css.button} data-quiet="" onClick={() => setAgenda([])}>
              {words.clear}
            </button>
          </>
        ) : null}
      </div>
    </Sheet>
  );
}
