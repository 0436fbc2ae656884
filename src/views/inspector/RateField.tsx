import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { inspectorWords as words } from '../../words/inspector.ts';
import { useSceneOf } from '../lab.ts';
import css from './Section.module.css';
import { NumberCell } from './NumberCell.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useGrid } from './useGrid.ts';

/** The learning rate, to be typed. */
export function RateField() {
  const learningRate = useSceneOf((scene) => scene.document.learningRate);
  const grid = useGrid(() => 'learningRate', '');
  return (
    <>
      <div className={css.head} data-grid="">
        <span className={css.title}>
          {words.rate} <Tex {...sym('learningRate')} />
        </span>
        <span className={css.lone} data-row="">
          <NumberCell id="learningRate" value={learningRate} grid={grid.actions} row={0} column={0} />
        </span>
      </div>
      <Problem id={grid.problemId} sentence={grid.problem} />
    </>
  );
}
