import { memo, useState } from 'react';
import { lossNames, type LossName } from '../../core/network.ts';
import { range } from '../../core/range.ts';
import { setLoss, setObservation } from '../../documents/edits.ts';
import { sym } from '../../notation/symbols.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Next, Previous } from '../../ui/icons.tsx';
import { Tex } from '../../ui/Tex.tsx';
import { inspectorWords as words } from '../../words/inspector.ts';
import { labWords, lossWords } from '../../words/lab.ts';
import { useActions, useNames, useSceneOf } from '../lab.ts';
import css from './ObservationSection.module.css';
import section from './Section.module.css';
import { NumberCell } from './NumberCell.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { RateField } from './RateField.tsx';
import { useGrid } from './useGrid.ts';

const isLoss = (value: string): value is LossName => (lossNames as readonly string[]).includes(value);

/** The loss and the learning rate. */
export const LossSection = memo(function LossSection() {
  const loss = useSceneOf((scene) => scene.document.loss);
  const { edit } = useActions();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section className={section.section}>
      <div className={section.head}>
        <label className={section.title} htmlFor="loss">
          {words.loss}
        </label>
        <select
          id="loss"
          className={section.select}
          aria-describedby="loss-problem"
          value={loss}
          onChange={(event) => {
            const { value } = event.target;
            if (isLoss(value)) setProblem(edit(labWords.edit.loss(value), (document) => setLoss(document, value)));
          }}
        >
          {lossNames.map((one) => (
            <option key={one} value={one}>
              {lossWords[one]}
            </option>
          ))}
        </select>
      </div>
      <p className={section.formula}>
        <Tex {...sym(loss === 'rss' ? 'rssd' : 'logLoss')} />
      </p>
      <Problem id="loss-problem" sentence={problem} />
      <RateField />
    </section>
  );
});

/** The followed observation: which one, its x and its y. */
export const ObservationSection = memo(function ObservationSection() {
  const widths = useSceneOf((scene) => scene.plan.widths);
  const observation = useSceneOf((scene) => scene.document.observation);
  const data = useSceneOf((scene) => scene.document.data);
  const { edit } = useActions();
  const { count: written } = useNames();
  const count = data.x.length;
  const ids = [range(widths[0] ?? 0).map((i) => `x.${i}`), range(widths.at(-1) ?? 0).map((d) => `y.${d}`)];
  const grid = useGrid((i, j) => ids[i]?.[j], widths.join('-'));
  const step = (by: number) => {
    const n = (observation + by + count) % count;
    edit({ follow: n }, (document) => setObservation(document, n));
  };
  return (
    <section className={section.section}>
      <div className={section.head}>
        <h3 className={section.title}>
          {words.observation} <span className={section.shape}>{words.observationOf(written(observation), count)}</span>
        </h3>
        {count > 1 ? (
          <span className={css.steppers}>
            <IconButton label={words.previousObservation} onClick={() => step(-1)}>
              <Previous />
            </IconButton>
            <IconButton label={words.nextObservation} onClick={() => step(1)}>
              <Next />
            </IconButton>
          </span>
        ) : null}
      </div>
      <div className={css.vectors} data-grid="">
        {ids.map((row, i) => (
          <div key={i} className={css.vector} data-row="">
            <span className={css.vectorName}>
              <Tex {...sym(i === 0 ? 'x' : 'y')} />
            </span>
            <span className={css.vectorCells}>
              {row.map((id, j) => (
                <NumberCell
                  key={`${observation} ${id}`}
                  id={id}
                  value={(i === 0 ? data.x : data.y)[observation]?.[j] ?? 0}
                  grid={grid.actions}
                  row={i}
                  column={j}
                />
              ))}
            </span>
          </div>
        ))}
      </div>
      <Problem id={grid.problemId} sentence={grid.problem} />
    </section>
  );
});
