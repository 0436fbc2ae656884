import { memo, useId, useState } from 'react';
import { updatesAnEpoch } from '../../core/deal.ts';
import { mostHeldOut, type Regime } from '../../core/regime.ts';
import type { EditName } from '../../lab/editName.ts';
import type { Scene } from '../../lab/scene.ts';
import { splitOf } from '../../lab/situation.ts';
import { setRegime } from '../../lab/train.ts';
import { useGesture } from '../../ui/useGesture.ts';
import { buildWords } from '../../words/build.ts';
import { trainWords as words } from '../../words/train.ts';
import { WholeField } from '../build/WholeField.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useLabStore, useSceneOf } from '../lab.ts';
import css from './Train.module.css';

const modes = ['all', 'some', 'one'] as const;
type Mode = (typeof modes)[number];
const modeOf = ({ size }: Regime): Mode => (size === null ? 'all' : size === 1 ? 'one' : 'some');

/** A tenth of the observations is a usual mini-batch; of a few, two. */
const usualSize = (count: number) => Math.max(2, Math.min(Math.round(count / 10), 32));
/** Seeds of the generator are 32 bits. */
const seeds = 2 ** 32;
const percentOf = (share: number) => Math.round(share * 100);

const sizeOf = (mode: Mode, count: number) => (mode === 'all' ? null : mode === 'one' ? 1 : usualSize(count));

const regimeOf = ({ situation }: Scene): Regime => situation.regime;

/** The regime, what it makes of the data, and how to change it. */
function useRegime() {
  const lab = useLabStore();
  const regime = useSceneOf(regimeOf);
  const count = useSceneOf((scene) => scene.document.data.x.length);
  const { training, heldOut } = splitOf(regime, count);
  const set = (name: EditName, change: Partial<Regime>, gesture?: string) => setRegime(lab, name, change, gesture);
  return { regime, count, training: training.length, heldOut: heldOut.length, set };
}

/** How many observations an update follows. */
export const ModeRow = memo(function ModeRow() {
  const { regime, training, set } = useRegime();
  const [problem, setProblem] = useState<string | null>(null);
  const [mode, problemId] = [useId(), useId()];
  const chosen = modeOf(regime);
  const setSize = (size: number) => {
    if (size < 2 || size > training) return words.wrongSize(training);
    set(words.edit.size(size), { size });
    return null;
  };
  return (
    <>
      <div className={css.row}>
        <label htmlFor={mode}>{words.follows}</label>
        <span className={css.fields}>
          {chosen === 'some' && regime.size !== null ? (
            <>
              <WholeField
                className={css.size}
                label={words.size}
                value={regime.size}
                onCommit={setSize}
                problemId={problemId}
                onProblem={setProblem}
              />
              {words.of}
            </>
          ) : null}
          <select
            id={mode}
            className={css.select}
            value={chosen}
            onChange={({ target }) => {
              const to = modes.find((one) => one === target.value) ?? 'all';
              set(words.edit.follows(to), { size: sizeOf(to, training) });
            }}
          >
            {modes.map((one) => (
              <option key={one} value={one}>
                {words.modes[one]}
              </option>
            ))}
          </select>
        </span>
      </div>
      <Problem id={problemId} sentence={problem} />
    </>
  );
});

/** How many observations never count, and what they and the order are drawn from. */
export const SplitRows = memo(function SplitRows() {
  const { regime, count, heldOut, set } = useRegime();
  const [problem, setProblem] = useState<string | null>(null);
  const [share, problemId] = [useId(), useId()];
  const { gesture, handlers } = useGesture();
  const percent = percentOf(regime.heldOut);
  const drawn = regime.size !== null || regime.heldOut > 0;
  const setSeed = (seed: number) => {
    if (seed >= seeds) return buildWords.largeSeed(seeds - 1);
    set(words.edit.seed(seed), { seed });
    return null;
  };
  return (
    <>
      <div className={css.row}>
        <label htmlFor={share}>{words.heldOut}</label>
        <span className={css.fields}>
          <input
            id={share}
            className={css.slider}
            type="range"
            min="0"
            max={percentOf(mostHeldOut)}
            step="5"
            value={percent}
            aria-valuetext={words.share(percent, heldOut, count)}
            {...handlers}
            onChange={({ target }) =>
              set(words.edit.heldOut(Number(target.value)), { heldOut: Number(target.value) / 100 }, gesture.current)
            }
          />
          <output htmlFor={share} className={css.share}>
            {words.share(percent, heldOut, count)}
          </output>
        </span>
      </div>
      {drawn ? (
        <div className={css.row}>
          <span>{words.seed}</span>
          <span className={css.fields}>
            <WholeField
              className={css.size}
              label={words.seed}
              value={regime.seed}
              onCommit={setSeed}
              problemId={problemId}
              onProblem={setProblem}
            />
            <button type="button" className={css.button} aria-label={words.nextSeed} onClick={() => setSeed((regime.seed + 1) % seeds)}>
              {words.next}
            </button>
          </span>
        </div>
      ) : null}
      <Problem id={problemId} sentence={problem} />
    </>
  );
});

/** What the updates follow, in a few sentences. */
export function RegimeNote({ mean }: { readonly mean: boolean }) {
  const { regime, training, heldOut } = useRegime();
  const { size, frozen } = regime;
  const follow =
    size === null || size >= training
      ? words.allFollow(training, mean)
      : size === 1
        ? words.oneFollows(training)
        : words.someFollow(size, updatesAnEpoch(training, size), training, mean);
  const sentences = [
    follow,
    ...(heldOut > 0 ? [words.out(heldOut)] : []),
    ...(frozen.length > 0 ? [words.frozen(frozen.length)] : []),
    words.runs,
  ];
  return <p className={css.note}>{sentences.join(' ')}</p>;
}
