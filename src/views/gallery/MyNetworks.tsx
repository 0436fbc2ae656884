import { useState, useSyncExternalStore } from 'react';
import { limits } from '../../documents/limits.ts';
import { keep, networks, put, remove, titled, titleOf, type KeptNetwork } from '../../keep/networks.ts';
import { keptOf } from '../../keep/record.ts';
import { galleryWords as words } from '../../words/gallery.ts';
import { useLabStore } from '../lab.ts';
import { Card } from './Card.tsx';
import css from './Gallery.module.css';
import { Title } from './Title.tsx';

interface Said {
  readonly text: string;
  /** What was taken away, for as long as it can be brought back. */
  readonly removed?: KeptNetwork;
}

/** What one has kept on this device: to open, rename, duplicate and delete, and a way to keep what is open now. */
export function MyNetworks({ onOpen }: { readonly onOpen: (network: KeptNetwork) => void }) {
  const lab = useLabStore();
  const list = useSyncExternalStore(networks.subscribe, networks.read);
  const [said, setSaid] = useState<Said>({ text: '' });
  const [renaming, setRenaming] = useState<string | null>(null);
  const add = async (kept: KeptNetwork['kept']) => {
    const made = await keep(kept);
    setSaid({ text: words.kept(titleOf(made.kept)) });
  };
  const rename = (network: KeptNetwork, title: string) => {
    setRenaming(null);
    if (title === titleOf(network.kept)) return;
    void put({ ...network, kept: titled(network.kept, title) });
    setSaid({ text: words.renamed(title) });
  };
  const take = (network: KeptNetwork) => {
    void remove(network);
    setSaid({ text: words.removed(titleOf(network.kept)), removed: network });
  };
  const { removed } = said;
  return (
    <section aria-labelledby="my-networks">
      <div className={css.head}>
        <h3 id="my-networks">{words.mine}</h3>
        <button type="button" className={css.button} onClick={() => void add(keptOf(lab.getState()))}>
          {words.keep}
        </button>
        <p role="status" className={css.said}>
          {said.text}
        </p>
        {removed ? (
          <button
            type="button"
            className={css.button}
            onClick={() => {
              void put(removed);
              setSaid({ text: words.kept(titleOf(removed.kept)) });
            }}
          >
            {words.undo}
          </button>
        ) : null}
      </div>
      {list.length === 0 ? <p className={css.none}>{words.none}</p> : null}
      <ul className={css.grid}>
        {list.map((network) => {
          const title = titleOf(network.kept);
          return (
            <Card
              key={network.id}
              document={network.kept.chain[0].document}
              text={words.keptOn(new Date(network.savedAt))}
              onOpen={() => onOpen(network)}
            >
              {renaming === network.id ? (
                <Title title={title} limit={limits.titleLength} onDone={(to) => rename(network, to)} />
              ) : (
                <span className={css.tools}>
                  <button type="button" className={css.button} aria-label={words.renameThis(title)} onClick={() => setRenaming(network.id)}>
                    {words.rename}
                  </button>
                  <button
                    type="button"
                    className={css.button}
                    aria-label={words.duplicateThis(title)}
                    onClick={() => void add(network.kept)}
                  >
                    {words.duplicate}
                  </button>
                  <button type="button" className={css.button} aria-label={words.removeThis(title)} onClick={() => take(network)}>
                    {words.remove}
                  </button>
                </span>
              )}
            </Card>
          );
        })}
      </ul>
    </section>
  );
}
