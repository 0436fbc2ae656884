import { useState } from 'react';
import { fewest, hiddenSizes, noisyWave, type Trained } from '../../../training/sweep.ts';
import { figureWords } from '../../../words/figures.ts';
import { format } from '../../../walk/format.ts';
import { useLateScene } from '../../LateScene.tsx';
import { useSize } from '../../../ui/useSize.ts';
import { Note, Segments } from '../Parts.tsx';
import css from '../Parts.module.css';
import { SizePlot } from './SizePlot.tsx';
import { useSweep } from './useSweep.ts';
import { verdictOf } from './verdict.ts';

const words = figureWords.size;

/** Hidden size against training and held-out loss: networks of growing width, trained in a worker on the same half of the data (chapter 1.1). */
export default function HiddenSize() {
  const { document } = useLateScene();
  const [ref, size] = useSize<HTMLDivElement>();
  const { sweep, start, stop } = useSweep();
  const enough = document.data.x.length >= fewest;
  const [wanted, want] = useState<'own' | 'wave'>('own');
  const source = enough ? wanted : 'wave';
  const order = source === 'own' ? { data: document.data, loss: document.loss } : { data: noisyWave(), loss: 'rss' as const };
  const { trained, running, at, failed } = sweep;
  const stale = sweep.order !== null && source === 'own' && sweep.order.data !== document.data && sweep.order.loss === document.loss;
  const verdict = running || trained.length < hiddenSizes.length ? null : verdictOf(trained);
  return (
    <div>
      <div className={css.controls}>
        {enough ? (
          <Segments
            label={words.data}
            options={[
              ['own', words.own(document.data.x.length)],
              ['wave', words.wave],
            ]}
            value={source}
            onChange={want}
          />
        ) : null}
        <button type="button" className={css.button} onClick={() => (running ? stop() : start(order))}>
          {running ? words.stop : words.start}
        </button>
      </div>
      {enough ? null : <Note>{words.tooFew(document.data.x.length, fewest)}</Note>}
      <div ref={ref} className={css.frame}>
        {size ? <SizePlot width={size.width} trained={trained} /> : null}
      </div>
      <p className={css.note} role="status">
        {at ? words.training(at.size, Math.round(at.share * 100)) : failed ? words.failed : stale ? words.stale : null}
        {verdict ? words.verdict(verdict.best.size, format(verdict.best.heldOut), verdict.underfits, verdict.overfits) : null}
      </p>
      {trained.length > 0 ? <Losses trained={trained} /> : <Note>{words.what}</Note>}
    </div>
  );
}

function Losses({ trained }: { readonly trained: readonly Trained[] }) {
  const cell = (kind: 'training' | 'heldOut', one: Trained) => (
    <td data-quantity={`figure.${kind}.${one.size}`} data-value={String(one[kind])}>
      {format(one[kind], 3)}
    </td>
  );
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.size}</th>
            <th scope="col">{words.trainingLoss}</th>
            <th scope="col">{words.heldOutLoss}</th>
          </tr>
        </thead>
        <tbody>
          {trained.map((one) => (
            <tr key={one.size}>
              <th scope="row">{one.size}</th>
              {cell('training', one)}
              {cell('heldOut', one)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
