import { examples } from '../../documents/examples/index.ts';
import { titleOf, type KeptNetwork } from '../../keep/networks.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { galleryWords as words } from '../../words/gallery.ts';
import { labWords } from '../../words/lab.ts';
import { useLabStore } from '../lab.ts';
import { Card } from './Card.tsx';
import { moveAmongCards } from './cards.ts';
import css from './Gallery.module.css';
import { MyNetworks } from './MyNetworks.tsx';

/** All networks there are to open: one's own, and the examples, each drawn from its document. */
export default function GallerySheet() {
  const lab = useLabStore();
  const { open, setScene, showSheet } = lab.getState().actions;
  const close = () => showSheet(null);
  const openKept = ({ kept }: KeptNetwork) => {
    const { chain, place, grain, followed, factors, view, agenda } = kept;
    const { settings, predict } = lab.getState();
    setScene(
      labWords.edit.open(titleOf(kept)),
      { chain, place, grain, followed, factors, predict, view, settings },
      agenda.length > 0 ? { agenda } : {},
    );
    close();
  };
  return (
    <Sheet wide title={words.title} intro={words.intro} close={words.close} onClose={close}>
      {/* The arrow keys are an extra; every card is a button. */}
      <div className={css.gallery} onKeyDown={moveAmongCards} role="presentation">
        <MyNetworks onOpen={openKept} />
        <section aria-labelledby="gallery-examples">
          <div className={css.head}>
            <h3 id="gallery-examples">{words.examples}</h3>
          </div>
          <ul className={css.grid}>
            {examples.map(({ key, document, look }) => (
              <Card
                key={key}
                document={document}
                text={look}
                onOpen={() => {
                  open(document);
                  close();
                }}
              />
            ))}
          </ul>
        </section>
      </div>
    </Sheet>
  );
}
