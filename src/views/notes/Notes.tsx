import { useEffect } from 'react';
import { planWords as words } from '../../words/plan.ts';
import { pageWords } from '../../words/page.ts';
import { Clock } from './Clock.tsx';
import css from './Notes.module.css';
import { onward } from './onward.ts';
import { useStanding } from './useStanding.ts';

/** For the one who presents: the note of this stop and of the next, and the time. */
export function Notes({ id }: { readonly id: string }) {
  const { standing, lost, send } = useStanding(id);
  useEffect(() => {
    document.title = `${words.notesTitle} – ${pageWords.name}`;
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = onward(event);
      if (by === null) return;
      // The page has no use for it besides: it would scroll.
      event.preventDefault();
      // A key that is held down is pressed once, or it would race through the plan.
      if (!event.repeat) send({ kind: 'turn', by });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
  const stops = standing?.stops ?? [];
  const at = standing?.stop ?? null;
  const [now, next] = at === null ? [undefined, stops[0]] : [stops[at], stops[at + 1]];
  return (
    <main className={css.page}>
      <header className={css.head}>
        <h1 className={css.title}>{at === null ? words.notesTitle : words.of(at, stops.length)}</h1>
        <Clock running={at !== null} />
      </header>
      {lost ? (
        <p className={css.lost} role="alert">
          {words.lost}
        </p>
      ) : null}
      <section className={css.now} aria-label={words.now} aria-live="polite">
        <h2>{now ? `${now.title} · ${standing?.title ?? ''}` : words.notRunning}</h2>
        {now ? <p className={css.note}>{now.note === '' ? words.noNote : now.note}</p> : null}
        {now ? <p className={css.covered}>{words.stillCovered(standing?.covered ?? 0)}</p> : null}
      </section>
      <section className={css.next} aria-label={words.upNext}>
        <h2>{words.upNext}</h2>
        <p>{next ? (next.note === '' ? `${next.title}. ${words.noNote}` : next.note) : words.last}</p>
      </section>
      <div className={css.buttons}>
        {at === null ? (
          <button
            type="button"
            className={css.button}
            data-main=""
            disabled={stops.length === 0}
            onClick={() => send({ kind: 'visit', stop: 0 })}
          >
            {words.start}
          </button>
        ) : (
          <>
            <button type="button" className={css.button} disabled={at === 0} onClick={() => send({ kind: 'turn', by: -1 })}>
              {words.previous}
            </button>
            <button type="button" className={css.button} data-main="" onClick={() => send({ kind: 'turn', by: 1 })}>
              {words.next}
            </button>
          </>
        )}
      </div>
    </main>
  );
}
