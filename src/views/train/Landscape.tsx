import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { divisorOf } from '../../core/batch.ts';
import { splitOf } from '../../lab/situation.ts';
import type { Terrain } from '../../training/landscape.ts';
import { picturesWords as words } from '../../words/pictures.ts';
import { useLab, useLabStore, useNames, useSceneOf } from '../lab.ts';
import { useLive } from './live.ts';
import { LandscapePlot } from './LandscapePlot.tsx';
import { furthest, linesAlong } from './lines.ts';
import { pairOf, type Pair } from './pair.ts';
import { parametersFor, valueIn } from './parameters.ts';
import { ParameterSelect } from './ParameterSelect.tsx';
import { rangesOf } from './range.ts';
import { trainingOf } from './session.ts';
import css from './Train.module.css';
import { trailsFor } from './trails.ts';
import { useLandscape } from './useLandscape.ts';
import { useTrail } from './useTrail.ts';
import { Zoom } from './Zoom.tsx';

/** The two parameters by their ids, across and up; stays while other pictures are looked at. */
const pair = createStore<Pair>()(() => ({ across: null, up: null }));
/** More places of the path are not seen. */
const most = 400;

/**
 * Which parameters the run of a network of such widths had moved furthest when its landscape was first looked at: where there is something
 * to be seen. A network of other widths has other parameters, and is looked at anew.
 */
function useMovedMost(widths: readonly number[]): readonly number[] {
  const { store } = trainingOf(useLabStore());
  const key = widths.join('-');
  const look = () => {
    const { trail, earlierTrails } = store.getState();
    return { key, moved: furthest(trailsFor(widths, earlierTrails, trail).at(-1) ?? null, 2) };
  };
  const [seen, see] = useState(look);
  if (seen.key === key) return seen.moved;
  const anew = look();
  see(anew);
  return anew.moved;
}

/** The loss over two parameters, the others held as they are, with the run's path and where the network stands. */
export default function Landscape() {
  const document = useSceneOf((scene) => scene.document);
  const regime = useSceneOf((scene) => scene.situation.regime);
  const widths = useSceneOf((scene) => scene.plan.widths);
  const reduction = useLab((lab) => lab.settings.reduction);
  const names = useNames();
  const live = useLive();
  const [zoom, setZoom] = useState(1);
  const { x, y } = document.data;
  const { layers } = live ?? document;
  const { loss } = document;
  const network = useMemo(() => ({ layers, loss }), [layers, loss]);

  const all = useMemo(() => parametersFor(widths), [widths]);
  const wanted = useStore(pair);
  const moved = useMovedMost(widths);
  const [across, up] = useMemo(() => pairOf(all, wanted, moved), [all, wanted, moved]);
  const places = useMemo(() => [across?.place ?? 0, up?.place ?? 0] as const, [across, up]);
  const [acrossId, upId] = [across?.id ?? null, up?.id ?? null];
  // Chosen for one axis, a parameter of the other one changes places with it. The lists are drawn once, not with every frame of a run.
  const chooseAcross = useCallback((id: string) => pair.setState({ across: id, up: id === upId ? acrossId : upId }), [acrossId, upId]);
  const chooseUp = useCallback((id: string) => pair.setState({ up: id, across: id === acrossId ? upId : acrossId }), [acrossId, upId]);

  const trails = useTrail(places);
  const path = useMemo(() => linesAlong(trails, places, most), [trails, places]);
  const [a, b] = [across, up].map((one) => (one ? valueIn(network, one) : NaN)) as [number, number];
  const [first, second] = rangesOf([...(path.values[0] ?? []), a], [...(path.values[1] ?? []), b], zoom);
  const [left, right, low, high] = [...first, ...second];
  const training = useMemo(() => splitOf(regime, x.length).training, [regime, x.length]);
  const terrain = useMemo((): Terrain => {
    const rows = training.length === x.length ? null : training;
    const scale = 1 / divisorOf(reduction, training.length);
    return { network, x, y, rows, scale, parameters: places, across: [left, right], up: [low, high] };
  }, [network, x, y, training, reduction, places, left, right, low, high]);
  const { seen, failed } = useLandscape(terrain, live !== null);
  if (!across || !up) return null;
  return (
    <div className={css.picture}>
      <div className={css.row}>
        <span className={css.axis}>
          <span aria-hidden="true">→</span>
          <ParameterSelect label={words.across} parameters={all} value={across.id} onChange={chooseAcross} />
        </span>
        <span className={css.axis}>
          <span aria-hidden="true">↑</span>
          <ParameterSelect label={words.up} parameters={all} value={up.id} onChange={chooseUp} />
        </span>
      </div>
      {failed ? <p role="alert">{words.failed}</p> : null}
      <LandscapePlot terrain={terrain} seen={seen} path={path} now={[a, b]} across={across.id} up={up.id} names={names}>
        <Zoom zoom={zoom} onZoom={setZoom} />
      </LandscapePlot>
      <p className={css.note}>{words.projected(all.length - 2, training.length, path.iterations.length > 1)}</p>
    </div>
  );
}
