import { useEffect, useState } from 'react';
import { language } from '../../words/language.ts';
import { planWords as words } from '../../words/plan.ts';
import css from './Notes.module.css';

const two = (value: number) => String(value).padStart(2, '0');

/** 5:07, or 1:05:07. */
export function elapsedText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The time of day, and how long the plan has been going. */
export function Clock({ running }: { readonly running: boolean }) {
  const [now, setNow] = useState(() => Date.now());
  const [begun, setBegun] = useState<number | null>(null);
  if (running && begun === null) setBegun(now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = begun === null ? 0 : Math.max(0, Math.round((now - begun) / 1000));
  return (
    <div className={css.clock}>
      <dl>
        <dt>{words.clock}</dt>
        <dd>{new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}</dd>
        <dt>{words.elapsed}</dt>
        <dd data-elapsed="">{elapsedText(seconds)}</dd>
      </dl>
      <button type="button" className={css.button} onClick={() => setBegun(Date.now())}>
        {words.restart}
      </button>
    </div>
  );
}
