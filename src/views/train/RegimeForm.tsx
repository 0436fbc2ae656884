import { memo, useId, useState } from 'react';
import { updatesAnEpoch } from '../../core/deal.ts';
import { mostHeldOut, type Regime } from '../../core/regime.ts';
import type { EditName } from '../../lab/editName.ts';
import type { Scene } from '../../lab/scene.ts';
import { splitOf } from '../../lab/situation.ts';
import { setRegime } from '../../lab/train.ts';
import { buildWords } from '../../words/build.ts';
import { trainWords as words } from '../../words/train.ts';
import { WholeField } from '../build/WholeField.tsx';
import { Problem } from '../inspector/Problem.tsx';
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

export const regimeOf = ({ situation }: Scene): Regime => situation.regime;

/** Which observations an update follows, how many of them, in what order, and how many never count. */
export const RegimeForm = memo(function RegimeForm() {
  const lab = useLabStore();
  const regime = useSceneOf(regimeOf);
  const count = useSceneOf((scene) => scene.document.data.x.length);
  const [problem, setProblem] = useState<string | null>(null);
  const [mode, share, problemId] = [useId(), useId(), useId()];
  const { training, heldOut } = splitOf(regime, count);
  const set = (name: EditName, change: Partial<Regime>, gesture?: string) => setRegime(lab, name, change, gesture);
  const percent = percentOf(regime.heldOut);
  const [chosen, drawn] = [modeOf(regime), regime.size !== null || regime.heldOut > 0];
  const setSize = (size: number) => {
    if (size < 2 || size > training.length) return words.wrongSize(training.length);
    set(words.edit.size(size), { size });
    return null;
  };
  const setSeed = (seed: number) => {
    if (seed >= seeds) return buildWords.largeSeed(seeds - 1);
    set(words.edit.seed(seed), { seed });
    return null;
  };
  const whole = { problemId, onProblem: setProblem };
  return (
    <>
      <div className={css.row}>
        <label htmlFor={mode}>{words.follows}</label>
        <span className={css.fields}>
          {chosen === 'some' && regime.size !== null ? (
            <>
              <WholeField className={css.size} label={words.size} value={regime.size} onCommit={setSize} {...whole} />
              {words.of}
            </>
          ) : null}
          <select
            id={mode}
            className={css.select}
            value={chosen}
            onChange={({ target }) => {
              const to = modes.find((one) => one === target.value) ?? 'all';
              set(words.edit.follows(to), { size: sizeOf(to, training.length) });
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
            aria-valuetext={words.share(percent, heldOut.length, count)}
            onChange={({ target }) => set(words.edit.heldOut(Number(target.value)), { heldOut: Number(target.value) / 100 }, 'held out')}
          />
          <output htmlFor={share} className={css.share}>
            {words.share(percent, heldOut.length, count)}
          </output>
        </span>
      </div>
      {drawn ? (
        <div className={css.row}>
          <span>{words.seed}</span>
          <span className={css.fields}>
            <WholeField className={css.size} label={words.seed} value={regime.seed} onCommit={setSeed} {...whole} />
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
  const regime = useSceneOf(regimeOf);
  const count = useSceneOf((scene) => scene.document.data.x.length);
  const { training, heldOut } = splitOf(regime, count);
  const { size, frozen } = regime;
  const epoch = updatesAnEpoch(training.length, size);
  const whole = size === null || size >= training.length;
  const sentences = [
    whole
      ? words.allFollow(training.length, mean)
      : size === 1
        ? words.oneFollows(training.length)
        : words.someFollow(size, epoch, training.length, mean),
    ...(heldOut.length > 0 ? [words.out(heldOut.length)] : []),
    ...(frozen.length > 0 ? [words.frozen(frozen.length)] : []),
    words.runs,
  ];
  return <p className={css.note}>{sentences.join(' ')}</p>;
}
