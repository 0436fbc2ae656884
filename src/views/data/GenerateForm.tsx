import { useId, useState } from 'react';
import { generate, generatorsFor, type Generator, type Recipe } from '../../documents/generators.ts';
import { limits } from '../../documents/limits.ts';
import { format } from '../../walk/format.ts';
import { buildWords } from '../../words/build.ts';
import { WholeField } from '../build/WholeField.tsx';
import { Problem } from '../../ui/Problem.tsx';
import css from './Data.module.css';

const words = buildWords.data.generate;
/** Seeds of the generator are 32 bits. */
const seeds = 2 ** 32;

interface Props {
  readonly inputs: number;
  readonly outputs: number;
  readonly onGenerate: (kind: Generator, data: ReturnType<typeof generate>) => void;
}

/** Data from a generator in place of those that are there: which, how many, how noisy, from which seed. */
export function GenerateForm({ inputs, outputs, onGenerate }: Props) {
  const kinds = generatorsFor(inputs, outputs);
  const [first] = kinds;
  const [wanted, setWanted] = useState<Omit<Recipe, 'kind'> & { readonly kind: Generator | null }>({
    kind: null,
    count: 100,
    noise: 0.2,
    seed: 1,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [id, problemId] = [useId(), useId()];
  if (!first) return <p className={css.note}>{words.none(inputs, outputs)}</p>;
  const kind = kinds.find((one) => one === wanted.kind) ?? first;
  const change = (part: Partial<Recipe>) => setWanted({ ...wanted, ...part });
  const put = (seed: number) => {
    change({ seed });
    onGenerate(kind, generate({ ...wanted, kind, seed }));
  };
  const field = (name: 'count' | 'seed', refusal: (value: number) => string | null) => (
    <label className={css.field}>
      {words[name]}
      <WholeField
        className={css.whole}
        label={words[name]}
        value={wanted[name]}
        problemId={problemId}
        onProblem={setProblem}
        onCommit={(value) => {
          const sentence = refusal(value);
          if (sentence === null) change({ [name]: value });
          return sentence;
        }}
      />
    </label>
  );
  return (
    <details className={css.generate}>
      <summary>{words.title}</summary>
      <div className={css.fields}>
        <label className={css.field}>
          {words.kind}
          <select
            className={css.select}
            value={kind}
            onChange={({ target }) => change({ kind: kinds.find((one) => one === target.value) ?? first })}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        {field('count', (value) => (value >= 1 && value <= limits.observations ? null : words.wrongCount(limits.observations)))}
        {field('seed', (value) => (value < seeds ? null : buildWords.largeSeed(seeds - 1)))}
        <label className={css.field} htmlFor={id}>
          {words.noise}
          <span className={css.noise}>
            <input
              id={id}
              type="range"
              min="0"
              max="1"
              step="0.05"
              value={wanted.noise}
              aria-valuetext={format(wanted.noise)}
              onChange={({ target }) => change({ noise: Number(target.value) })}
            />
            <output htmlFor={id}>{format(wanted.noise)}</output>
          </span>
        </label>
      </div>
      <Problem id={problemId} sentence={problem} />
      <div className={css.buttons}>
        <button type="button" onClick={() => put(wanted.seed)}>
          {words.put}
        </button>
        <button type="button" onClick={() => put((wanted.seed + 1) % seeds)}>
          {words.again}
        </button>
      </div>
    </details>
  );
}
