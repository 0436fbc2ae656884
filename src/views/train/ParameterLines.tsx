import { useMemo, useState } from 'react';
import { picturesWords as words } from '../../words/pictures.ts';
import { useNames, useSceneOf } from '../lab.ts';
import { linesAlong } from './lines.ts';
import { LinesPlot } from './LinesPlot.tsx';
import { parametersFor } from './parameters.ts';
import { ParameterSelect } from './ParameterSelect.tsx';
import css from './Train.module.css';
import { useTrail } from './useTrail.ts';

interface Props {
  readonly here: number;
  readonly onGo: (iteration: number) => void;
}

/** Up to so many parameters all layers are shown at once. */
const few = 60;
/** In so many iterations at most: more than there are pixels would only take time. */
const most = 250;

/** Every parameter over the run, a layer's or all of them. */
export default function ParameterLines({ here, onGo }: Props) {
  const widths = useSceneOf((scene) => scene.plan.widths);
  const names = useNames();
  const all = useMemo(() => parametersFor(widths), [widths]);
  const depth = widths.length - 1;
  const [chosen, setChosen] = useState<number | null>(null);
  // 0: all layers.
  const layer = chosen !== null && chosen <= depth ? chosen : all.length > few ? 1 : 0;
  const parameters = useMemo(() => all.filter((one) => layer === 0 || one.layer === layer), [all, layer]);
  const places = useMemo(() => parameters.map(({ place }) => place), [parameters]);
  const [picked, setPicked] = useState<string | null>(null);
  const read = parameters.find(({ id }) => id === picked) ?? parameters[0];
  const trails = useTrail(places);
  const lines = useMemo(() => linesAlong(trails, places, most), [trails, places]);
  return (
    <div className={css.picture}>
      <div className={css.row}>
        {depth > 1 ? (
          <select className={css.select} aria-label={words.layers} value={layer} onChange={({ target }) => setChosen(Number(target.value))}>
            {Array.from({ length: depth + 1 }, (_, l) => (
              <option key={l} value={l}>
                {l === 0 ? words.all : words.layer(l)}
              </option>
            ))}
          </select>
        ) : null}
        {read ? <ParameterSelect label={words.which} parameters={parameters} value={read.id} onChange={setPicked} /> : null}
      </div>
      {lines.iterations.length > 0 && read ? (
        <LinesPlot lines={lines} parameters={parameters} read={read} here={here} names={names} onRead={setPicked} onGo={onGo} />
      ) : (
        <p className={css.note}>{words.none}</p>
      )}
    </div>
  );
}
