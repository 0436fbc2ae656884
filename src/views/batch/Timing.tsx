import { useState } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { format, formatSmall } from '../../walk/format.ts';
import { batchWords as words } from '../../words/batch.ts';
import batch from './Batch.module.css';
import css from './Strip.module.css';
import { apart, loopGradients, matrixGradients, median, repeated, sizesWith, timeOf } from './timing.ts';

const runs = 9;
/** No size is timed at which one run of the loop would hold the page up for longer, in ms. */
const longest = 150;

interface Timed {
  readonly count: number;
  readonly loop: number;
  readonly matrix: number;
  readonly difference: number;
}

/** Runs between which the page can draw: a large data set takes a while. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

async function timeAt({ document, pass }: Scene, count: number): Promise<Timed> {
  const [x, y] = [repeated(document.data.x, count), repeated(document.data.y, count)];
  const reduction = pass.all?.reduction ?? 'sum';
  const loop = () => loopGradients(document, x, y, reduction);
  const matrix = () => matrixGradients(document, x, y, reduction);
  const difference = apart(loop(), matrix());
  const taken: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    // By turns, so that a busy moment of the machine falls on both.
    taken[0].push(timeOf(loop, () => performance.now()));
    taken[1].push(timeOf(matrix, () => performance.now()));
    await pause();
  }
  return { count, loop: median(taken[0]), matrix: median(taken[1]), difference };
}

/** This data first, then as many rows as shows how both grow. */
async function time(scene: Scene): Promise<readonly [Timed, ...Timed[]]> {
  const own = scene.document.data.x.length;
  const first = await timeAt(scene, own);
  const others: Timed[] = [];
  for (const count of sizesWith(own)) {
    const last = others.at(-1) ?? first;
    if (count === own || (count > own && (last.loop * count) / last.count > longest)) continue;
    others.push(await timeAt(scene, count));
  }
  return [first, ...others];
}

const spent = (ms: number): string => (ms >= 1 ? `${format(ms, ms < 10 ? 2 : 0)} ms` : `${format(1000 * ms, ms < 0.01 ? 1 : 0)} µs`);

function compared({ loop, matrix }: Timed): string {
  const ratio = loop / matrix;
  if (ratio > 1.15) return words.faster(format(ratio, 1));
  return ratio < 1 / 1.15 ? words.slower(format(1 / ratio, 1)) : words.alike;
}

/** How both grow with the number of observations. */
function Growth({ all }: { readonly all: readonly Timed[] }) {
  return (
    <table className={css.growth}>
      <caption>{words.growth}</caption>
      <thead>
        <tr>
          {words.growthHeads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all
          .toSorted((a, b) => a.count - b.count)
          .map(({ count, loop, matrix }) => (
            <tr key={count}>
              <th scope="row">{words.many(count)}</th>
              <td>{spent(loop)}</td>
              <td>{spent(matrix)}</td>
              <td>{format(loop / matrix, 1)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** Loop and matrix form really run and timed, on request: on this data, and on more and fewer rows of it. */
export function Timing({ scene }: { readonly scene: Scene }) {
  const [busy, setBusy] = useState(false);
  const [timed, setTimed] = useState<{ readonly of: unknown; readonly all: readonly [Timed, ...Timed[]] } | null>(null);
  const { document } = scene;
  const all = timed?.of === document.data && !busy ? timed.all : null;
  const start = async () => {
    setBusy(true);
    await pause();
    setTimed({ of: document.data, all: await time(scene) });
    setBusy(false);
  };
  const said = ([own]: readonly [Timed, ...Timed[]]) =>
    [
      words.times(spent(own.loop), spent(own.matrix), runs),
      compared(own),
      own.difference === 0 ? words.identical : words.same(formatSmall(own.difference)),
    ].join(' ');
  return (
    <div className={css.timing}>
      <button type="button" className={batch.button} aria-disabled={busy} onClick={() => void (busy || start())}>
        {busy ? words.timing : words.timeBoth}
      </button>
      <p role="status">{all ? said(all) : ''}</p>
      {all ? <Growth all={all} /> : null}
    </div>
  );
}
