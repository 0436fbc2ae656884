import { memo, useState } from 'react';
import { activationNames, type ActivationName } from '../../core/network.ts';
import { setActivation } from '../../documents/edits.ts';
import { sym } from '../../notation/symbols.ts';
import { Down } from '../../ui/icons.tsx';
import { Tex } from '../../ui/Tex.tsx';
import { formatShape } from '../../walk/format.ts';
import { inspectorWords as words } from '../../words/inspector.ts';
import { activationWords, labWords } from '../../words/lab.ts';
import { digitsIn, FewDigits } from '../numbers/FewDigits.tsx';
import { useActions, useSceneOf } from '../lab.ts';
import { numberedTo } from '../stepcard/fit.ts';
import css from './Section.module.css';
import { ParameterGrid } from './ParameterGrid.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { later } from '../../ui/later.tsx';

const Thumbnail = later(async () => ({ default: (await import('./Thumbnail.tsx')).Thumbnail }));
const FreezeButton = later(() => import('./FreezeButton.tsx'));
const FreezePanel = later(() => import('./FreezePanel.tsx'));
const HeatEditor = later(() => import('./HeatEditor.tsx'));

interface Props {
  readonly layer: number;
  readonly open: boolean;
  readonly onToggle: (layer: number, open: boolean) => void;
}

const isActivation = (value: string): value is ActivationName => (activationNames as readonly string[]).includes(value);

/** One layer's parameters with their gradients. Closed, it is a picture of them. */
export const LayerSection = memo(function LayerSection({ layer, open, onToggle }: Props) {
  const { edit } = useActions();
  const [problem, setProblem] = useState<string | null>(null);
  const [freezing, setFreezing] = useState(false);
  const { widths, depth, writer } = useSceneOf((scene) => scene.plan);
  const activation = useSceneOf((scene) => scene.document.layers[layer - 1]?.activation ?? 'linear');
  const gradientReached = useSceneOf((scene) => scene.phase !== 'forward' && scene.reached(`gradW.${layer}.0.0`));
  const [rows = 1, columns = 1] = [widths[layer], widths[layer - 1]];
  const name = layer === depth ? words.output : words.hidden(layer);
  const problemId = `activation-problem-${layer}`;
  const gradientStep = writer.get(`gradW.${layer}`) ?? 0;
  const freeze = <FreezeButton layer={layer} expanded={freezing} onClick={() => setFreezing(!freezing)} />;
  return (
    <section className={css.section}>
      <div className={css.head}>
        <h3 className={css.title}>
          <button type="button" className={css.toggle} aria-expanded={open} onClick={() => onToggle(layer, open)}>
            {name}
            <span className={css.shape}>
              {/* Beside thumbnails, and of a large layer, there is room for its shape alone: its name keeps to one line. */}
              {open && columns <= numberedTo ? <Tex {...sym('W', { l: layer })} /> : null} {formatShape([rows, columns])}
            </span>
            <Down />
          </button>
        </h3>
        {open ? (
          <select
            className={css.select}
            aria-label={words.activation(layer)}
            aria-describedby={problemId}
            value={activation}
            onChange={(event) => {
              const { value } = event.target;
              if (isActivation(value))
                setProblem(edit(labWords.edit.activation(layer, value), (document) => setActivation(document, layer, value)));
            }}
          >
            {activationNames.map((one) => (
              <option key={one} value={one}>
                {activationWords[one]}
              </option>
            ))}
          </select>
        ) : (
          <span className={css.thumbnails}>
            <Thumbnail layer={layer} kind="values" />
            {gradientReached ? (
              <Thumbnail layer={layer} kind="gradients" />
            ) : (
              <span className={css.fills}>{words.stepFills(gradientStep)}</span>
            )}
          </span>
        )}
      </div>
      <Problem id={problemId} sentence={problem} />
      {open ? (
        <FewDigits most={digitsIn(columns + 1)}>
          {rows > numberedTo || columns > numberedTo ? (
            <HeatEditor layer={layer} freeze={freeze} />
          ) : (
            <ParameterGrid layer={layer} freeze={freeze} />
          )}
        </FewDigits>
      ) : null}
      {open && freezing ? <FreezePanel layer={layer} /> : null}
    </section>
  );
});
