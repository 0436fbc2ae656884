import { useEffect, useRef, useState } from 'react';
import { sizes, type Relief, type Terrain } from '../../training/landscape.ts';
import type { LandscapeNews, LandscapeOrder } from '../../training/landscapeOrders.ts';

/** What has been seen of a terrain so far. */
export interface Landscape {
  readonly terrain: Terrain;
  readonly relief: Relief;
}

/** While it trains a coarser picture must do; between two of them the worker rests so many times as long as it worked, and so many milliseconds. */
const [whileTraining, rest, least] = [33, 3, 120];
const finest = sizes[sizes.length - 1] ?? 65;

/** Orders to a worker of its own, which ends with it. */
function startSurveyor(tell: (seen: Landscape) => void, fail: () => void) {
  const worker = new Worker(new URL('../../training/landscapeWorker.ts', import.meta.url), { type: 'module' });
  const post = (order: LandscapeOrder) => worker.postMessage(order);
  let data: Pick<Terrain, 'x' | 'y'> | null = null;
  let last: { readonly id: number; readonly terrain: Terrain; readonly most: number } | null = null;
  let waiting: Terrain | null = null;
  let resting: number | undefined;
  let busy = false;

  const send = (terrain: Terrain, most: number) => {
    const { x, y, ...where } = terrain;
    if (data?.x !== x || data.y !== y) post({ kind: 'data', x, y });
    data = { x, y };
    last = { id: (last?.id ?? 0) + 1, terrain, most };
    waiting = null;
    busy = true;
    post({ kind: 'survey', id: last.id, terrain: where, finest: most });
  };
  worker.onerror = fail;
  worker.onmessage = ({ data: { id, relief, took } }: MessageEvent<LandscapeNews>) => {
    // What is on its way when another order is given is of the last one.
    if (last?.id !== id) return;
    // While it trains, a finer one comes within a moment: only where it does not is a coarse one worth drawing.
    if (last.most === whileTraining && !relief.done && took < least) return;
    tell({ terrain: last.terrain, relief });
    if (!relief.done) return;
    resting = window.setTimeout(
      () => {
        busy = false;
        if (waiting) send(waiting, whileTraining);
      },
      Math.max(rest * took, least),
    );
  };
  return {
    /** At once, in full; or while training in its turn, the last that was asked for. */
    ask: (terrain: Terrain, training: boolean) => {
      if (training && busy) {
        waiting = terrain;
        return;
      }
      clearTimeout(resting);
      send(terrain, training ? whileTraining : finest);
    },
    end: () => {
      clearTimeout(resting);
      worker.terminate();
    },
  };
}

/** The loss over two parameters, as far as a worker has come with it: the last one that was looked at, until the next shows. */
export function useLandscape(terrain: Terrain, training: boolean): { readonly seen: Landscape | null; readonly failed: boolean } {
  const [seen, setSeen] = useState<Landscape | null>(null);
  const [failed, setFailed] = useState(false);
  const surveyor = useRef<ReturnType<typeof startSurveyor> | null>(null);
  useEffect(() => {
    const started = startSurveyor(setSeen, () => setFailed(true));
    surveyor.current = started;
    return () => started.end();
  }, []);
  useEffect(() => surveyor.current?.ask(terrain, training), [terrain, training]);
  return { seen, failed };
}
