import { useMemo } from 'react';
import { accept, type Result } from '../../../documents/document.ts';
import { setParameters } from '../../../documents/edits.ts';
import { format } from '../../../walk/format.ts';
import { figureWords } from '../../../words/figures.ts';
import { useActions } from '../../lab.ts';
import { useLateScene } from '../../LateScene.tsx';
import { useSize } from '../../../ui/useSize.ts';
import { Note } from '../Parts.tsx';
import css from '../Parts.module.css';
import { LinePlot } from './LinePlot.tsx';
import { asDeep, bestLine, lossOver } from './line.ts';

const words = figureWords.relu;

/** Without ReLU: the best line that any network of lines can reach, beside the fit of this one (chapter 1.3). */
export default function NoRelu() {
  const { document } = useLateScene();
  const { edit } = useActions();
  const [ref, size] = useSize<HTMLDivElement>();
  const { data, loss, layers } = document;
  const line = useMemo(() => bestLine(data, loss), [data, loss]);
  const losses = { network: lossOver(document, data), line: lossOver(line, data) };
  const most = Math.max(losses.network, losses.line);
  const straight = layers.slice(0, -1).every((layer) => layer.activation === 'linear');
  const best = straight && layers.at(-1)?.activation === line.layers[0]?.activation ? asDeep(line, layers) : null;
  const take = (): Result =>
    accept(
      setParameters(
        document,
        layers.map((layer, k) => (k < layers.length - 1 ? { ...layer, activation: 'linear' } : layer)),
      ),
    );
  const bar = (kind: 'network' | 'line', name: string) => (
    <div className={css.bar} data-line={kind === 'line' || undefined}>
      <span>
        {name}:{' '}
        <span data-quantity={`figure.loss.${kind}`} data-value={String(losses[kind])}>
          {format(losses[kind], 2)}
        </span>
      </span>
      <i style={{ width: `${Number.isFinite(losses[kind]) && most > 0 ? (losses[kind] / most) * 100 : 100}%` }} />
    </div>
  );
  return (
    <div className={css.stack}>
      <div ref={ref} className={css.frame}>
        {size && data.x[0]?.length === 1 ? <LinePlot width={size.width} document={document} line={line} /> : null}
      </div>
      <h3 className={css.heading}>{words.bars}</h3>
      {bar('network', words.network)}
      {bar('line', words.line[loss])}
      <Note>{straight ? words.already : words.same}</Note>
      <div className={css.controls}>
        <button
          type="button"
          className={css.button}
          aria-disabled={straight}
          onClick={() => (straight ? null : edit(words.edits.take, take))}
        >
          {words.take}
        </button>
        <button
          type="button"
          className={css.button}
          aria-disabled={!best}
          onClick={() => best && edit(words.edits.give, (old) => accept(setParameters(old, best)))}
        >
          {words.give}
        </button>
      </div>
    </div>
  );
}
