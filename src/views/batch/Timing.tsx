import { useState } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { format, formatSmall } from '../../walk/format.ts';
import { batchWords as words } from '../../words/batch.ts';
import batch from './Batch.module.css';
import css from './Strip.module.css';
import { apart, loopGradients, matrixGradients, median, timeOf } from './timing.ts';

const runs = 9;

interface Timed {
  readonly loop: number;
  readonly matrix: number;
  readonly difference: number;
}

/** Runs between which the page can draw: a large data set takes a while. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

async function time({ document, pass }: Scene): Promise<Timed> {
  const { x, y } = document.data;
  const reduction = pass.all?.reduction ?? 'sum';
  const forms = [loopGradients, matrixGradients].map((form) => () => form(document, x, y, reduction));
  const [loop, matrix] = forms;
  if (!loop || !matrix) throw new Error('Two forms are timed.');
  const difference = apart(loop(), matrix());
  const taken: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    // By turns, so that a busy moment of the machine falls on both.
    taken[0].push(timeOf(loop, () => performance.now()));
    taken[1].push(timeOf(matrix, () => performance.now()));
    await pause();
  }
  return { loop: median(taken[0]), matrix: median(taken[1]), difference };
}

const spent = (ms: number): string => (ms >= 1 ? `${format(ms, ms < 10 ? 2 : 0)} ms` : `${format(1000 * ms, ms < 0.01 ? 1 : 0)} µs`);

function compared({ loop, matrix }: Timed): string {
  const ratio = loop / matrix;
  if (ratio > 1.15) return words.faster(format(ratio, 1));
  return ratio < 1 / 1.15 ? words.slower(format(1 / ratio, 1)) : words.alike;
}

/** Loop and matrix form really run and timed, on request. */
export function Timing({ scene }: { readonly scene: Scene }) {
  const [busy, setBusy] = useState(false);
  const [timed, setTimed] = useState<{ readonly of: unknown; readonly result: Timed } | null>(null);
  const { document } = scene;
  const result = timed?.of === document.data ? timed.result : null;
  const start = async () => {
    setBusy(true);
    await pause();
    setTimed({ of: document.data, result: await time(scene) });
    setBusy(false);
  };
  return (
    <div className={css.timing}>
      <button type="button" className={batch.button} disabled={busy} onClick={() => void start()}>
        {busy ? words.timing : words.timeBoth}
      </button>
      <p role="status">
        {result && !busy
          ? `${words.times(spent(result.loop), spent(result.matrix), runs)} ${compared(result)} ${words.same(formatSmall(result.difference))}`
          : ''}
      </p>
    </div>
  );
}
