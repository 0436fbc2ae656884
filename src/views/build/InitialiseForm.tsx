import { useId, useState } from 'react';
import { schemes, type Scheme } from '../../documents/initialise.ts';
import { buildWords as words } from '../../words/build.ts';
import section from '../inspector/Section.module.css';
import { Problem } from '../../ui/Problem.tsx';
import { useActions, useLab } from '../lab.ts';
import css from './Build.module.css';
import type { Build } from './useBuild.ts';
import { WholeField } from './WholeField.tsx';

const isScheme = (value: string): value is Scheme => (schemes as readonly string[]).includes(value);
/** Seeds of the generator are 32 bits. */
const seeds = 2 ** 32;

/** New parameters for the whole network: a scheme and a seed, put in force as one change. New neurons are drawn from the same seed. */
export function InitialiseForm({ build }: { readonly build: Build }) {
  const seed = useLab((lab) => lab.seed);
  const { setSeed } = useActions();
  const [scheme, setScheme] = useState<Scheme>('randn');
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const noteId = useId();
  const commit = (value: number) => {
    if (value >= seeds) return words.largeSeed(seeds - 1);
    setSeed(value);
    return null;
  };
  return (
    <>
      <h4 className={css.heading}>{words.initial}</h4>
      <div className={css.row}>
        <select
          className={section.select}
          aria-label={words.scheme}
          aria-describedby={noteId}
          value={scheme}
          onChange={(event) => {
            if (isScheme(event.target.value)) setScheme(event.target.value);
          }}
        >
          {schemes.map((one) => (
            <option key={one} value={one}>
              {words.schemes[one]}
            </option>
          ))}
        </select>
      </div>
      <p id={noteId} className={css.note}>
        {words.schemeNotes[scheme]}
      </p>
      <div className={css.row}>
        <span>{words.seed}</span>
        <WholeField className={css.seed} label={words.seed} value={seed} problemId={problemId} onCommit={commit} onProblem={setProblem} />
        <button type="button" className={css.button} aria-label={words.nextSeed} onClick={() => setSeed((seed + 1) % seeds)}>
          {words.next}
        </button>
        <button type="button" className={css.button} onClick={() => build.initialise(scheme)}>
          {words.initialise}
        </button>
      </div>
      <Problem id={problemId} sentence={problem} />
    </>
  );
}
