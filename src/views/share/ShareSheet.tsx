import { useEffect, useState } from 'react';
import { embedAddress, snippetOf } from '../../embed/parameters.ts';
import { fileText } from '../../lab/files.ts';
import { toFragment } from '../../share/fragment.ts';
import { safeLinkLength } from '../../share/limits.ts';
import { walkOf } from '../../lab/walk.ts';
import { shareable, trained } from '../../share/shared.ts';
import { download } from '../../ui/download.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { useArrival } from '../../ui/useArrival.ts';
import { embedWords } from '../../words/embed.ts';
import { pageWords } from '../../words/page.ts';
import { shareWords as words } from '../../words/share.ts';
import { useActions, useLab } from '../lab.ts';
import { Copy } from '../why/Copy.tsx';
import css from './ShareSheet.module.css';

type Made = Awaited<ReturnType<typeof toFragment>>;

/** A link to what the lab shows: how long it is, to be copied, and the file where it is too long to travel. */
export default function ShareSheet() {
  const { showSheet, report } = useActions();
  const chain = useLab((lab) => lab.chain);
  const place = useLab((lab) => lab.place);
  const walk = useLab(walkOf);
  const grain = useLab((lab) => lab.grain);
  const agenda = useLab((lab) => lab.agenda);
  const view = useLab((lab) => lab.view);
  const selected = useLab((lab) => lab.asked.at(-1)?.id ?? null);
  const [made, setMade] = useState<Made | null>(null);
  const [linkArrival, snippetArrival] = [useArrival(), useArrival()];
  const address = location.href.replace(/#.*$/, '');
  useEffect(() => {
    let current = true;
    void toFragment({ ...shareable(chain, place, walk), ...trained(chain, place), grain, selected, agenda, view }, address).then(
      (link) => current && setMade(link),
    );
    return () => {
      current = false;
    };
  }, [chain, place, walk, grain, selected, agenda, view, address]);
  const link = made?.ok ? `${address}#${made.fragment}` : '';
  const { title } = shareable(chain, place, walk).document;
  const snippet = made?.ok ? snippetOf(embedAddress(address, made.fragment), title) : '';
  const save = async () => {
    const { document } = shareable(chain, place, walk);
    const file = await fileText(document, agenda);
    if (file.ok) download(pageWords.fileName(document.title), file.text, 'application/json');
    else report(file.sentence);
  };
  return (
    <Sheet title={words.title} intro={words.intro} close={words.close} onClose={() => showSheet(null)}>
      {made === null ? <p>{words.making}</p> : null}
      {made?.ok === false ? <p role="alert">{made.sentence}</p> : null}
      {made?.ok ? (
        <>
          <input className={css.link} readOnly aria-label={words.link} value={link} {...linkArrival} />
          <p className={css.length} data-long={made.long || undefined} role="status">
            {made.long ? words.long(made.length, safeLinkLength) : words.length(made.length)}
          </p>
          <div className={css.buttons}>
            <Copy label={words.copy} text={() => link} />
            <button type="button" className={css.button} onClick={() => void save()}>
              {words.save}
            </button>
          </div>
          <h3 className={css.heading}>{embedWords.heading}</h3>
          <p className={css.length}>{embedWords.text}</p>
          <input className={css.link} readOnly aria-label={embedWords.snippet} value={snippet} {...snippetArrival} />
          <div className={css.buttons}>
            <Copy label={embedWords.copy} text={() => snippet} />
          </div>
        </>
      ) : null}
    </Sheet>
  );
}
