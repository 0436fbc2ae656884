import { useEffect } from 'react';
import { version } from '../../../package.json';
import { keepOffline } from '../../offline/register.ts';
import { buildName } from '../../offline/version.ts';
import { Mark } from '../../ui/icons.tsx';
import { checkWords as words } from '../../words/check.ts';
import { language } from '../../words/language.ts';
import { pageWords } from '../../words/page.ts';
import { useWhenIdle } from '../../ui/useWhenIdle.ts';
import { useTheme } from '../page/useTheme.ts';
import { Copy } from '../why/Copy.tsx';
import { addressOf } from './address.ts';
import css from './CheckPage.module.css';
import { groupsOf, reportOf, shareOf, summaryOf, type Row } from './report.ts';
import { useCheck } from './useCheck.ts';

const began = new Date();
const about = [
  [words.version, words.versionOf(version, buildName())],
  [words.browser, navigator.userAgent],
  [words.when, began.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })],
] as const;

function Comparison({ title, text, verdict, figures, wrong, name }: Row) {
  return (
    <section className={css.part} aria-labelledby={`check-${name}`}>
      <div className={css.head}>
        <h3 id={`check-${name}`}>{title}</h3>
        <p className={css.verdict} data-verdict={verdict}>
          {words.verdicts[verdict]}
        </p>
      </div>
      <p className={css.text}>{text}</p>
      {figures.length > 0 ? (
        <dl className={css.figures}>
          {figures.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {wrong.length > 0 ? (
        <ul className={css.wrong}>
          {wrong.map((one, i) => (
            <li key={i}>{one}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** The numbers of the lab, compared in this browser with numbers found in other ways. */
export default function CheckPage() {
  const { state, again } = useCheck();
  useTheme();
  useWhenIdle(keepOffline);
  useEffect(() => {
    document.title = `${words.title} · ${pageWords.name}`;
  }, []);
  const busy = state.phase === 'starting' || state.phase === 'running';
  return (
    <div className={css.page}>
      <header className={css.header}>
        <p className={css.brand}>
          <Mark />
          {pageWords.name}
        </p>
        <a href={addressOf('lab')}>{words.back}</a>
      </header>
      <main className={css.main}>
        <h1>{words.title}</h1>
        <p className={css.intro}>{words.intro}</p>
        <div className={css.summary} data-phase={state.phase}>
          <p role="status">{summaryOf(state)}</p>
          <progress max={1} value={shareOf(state)} aria-label={words.progress} hidden={!busy} />
          <div className={css.buttons}>
            <Copy label={words.copy} text={() => reportOf(state, about)} />
            <button type="button" onClick={() => print()}>
              {words.print}
            </button>
            <button type="button" onClick={again}>
              {words.again}
            </button>
          </div>
        </div>
        {groupsOf(state).map(({ name, rows }) => (
          <section key={name} className={css.group}>
            <h2>{words.groups[name].title}</h2>
            <p className={css.text}>{words.groups[name].text}</p>
            {rows.map((row) => (
              <Comparison key={row.name} {...row} />
            ))}
          </section>
        ))}
        <section className={css.group}>
          <h2>{words.about}</h2>
          <dl className={css.about}>
            {about.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p className={css.text}>{words.ids}</p>
        </section>
      </main>
    </div>
  );
}
