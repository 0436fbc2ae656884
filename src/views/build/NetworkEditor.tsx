import { useId } from 'react';
import { Close } from '../../ui/icons.tsx';
import { Tip } from '../../ui/Tip.tsx';
import { buildWords as words } from '../../words/build.ts';
import { Problem } from '../../ui/Problem.tsx';
import { useSceneOf } from '../lab.ts';
import css from './Build.module.css';
import { InitialiseForm } from './InitialiseForm.tsx';
import { TitleField } from './TitleField.tsx';
import { useBuild, type Build } from './useBuild.ts';
import { WholeField } from './WholeField.tsx';

/** The shape of the network and its first parameters, where the stage is too small for controls of its own or they are not wanted. */
export default function NetworkEditor() {
  const widths = useSceneOf((scene) => scene.plan.widths);
  const build = useBuild();
  const problemId = useId();
  return (
    <div className={css.editor}>
      <TitleField build={build} problemId={problemId} />
      <ol className={css.layers}>
        {widths.map((_, layer) => (
          <LayerRow key={layer} layer={layer} widths={widths} build={build} problemId={problemId} />
        ))}
      </ol>
      <Problem id={problemId} sentence={build.problem} />
      <InitialiseForm build={build} />
    </div>
  );
}

interface RowProps {
  readonly layer: number;
  readonly widths: readonly number[];
  readonly build: Build;
  readonly problemId: string;
}

function LayerRow({ layer, widths, build, problemId }: RowProps) {
  const depth = widths.length - 1;
  const icon = (label: string, act: () => void, sign: React.ReactNode) => (
    <Tip text={label}>
      <button type="button" className={css.small} aria-label={label} onClick={act}>
        {sign}
      </button>
    </Tip>
  );
  return (
    <li className={css.row}>
      <span className={css.grow}>{words.name(layer, depth)}</span>
      <span className={css.stepper}>
        {icon(words.remove(layer, depth), () => build.remove(layer), '−')}
        <WholeField
          label={words.width(layer, depth)}
          value={widths[layer] ?? 1}
          problemId={problemId}
          onCommit={(width) => build.setWidth(layer, width)}
          onProblem={build.report}
        />
        {icon(words.add(layer, depth), () => build.add(layer), '+')}
      </span>
      {layer > 0 ? icon(words.insert(layer, depth), () => build.insert(layer), <InsertBefore />) : <span className={css.gone} />}
      {layer > 0 && layer < depth ? (
        icon(words.removeLayer(layer), () => build.removeLayer(layer), <Close />)
      ) : (
        <span className={css.gone} />
      )}
    </li>
  );
}

/** A line with a plus above it. */
const InsertBefore = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.7">
    <path d="M3 16h14M10 3v9M5.5 7.5h9" strokeLinecap="round" />
  </svg>
);
