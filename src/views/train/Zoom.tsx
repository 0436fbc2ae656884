import { picturesWords as words } from '../../words/pictures.ts';
import css from './Train.module.css';

/** How much more or less than the path may be shown. */
const [least, most] = [1 / 16, 16];

/** Closer to the path, or further away. */
export function Zoom({ zoom, onZoom }: { readonly zoom: number; readonly onZoom: (zoom: number) => void }) {
  const choices = [
    { label: words.closer, sign: '+', to: zoom / 2, off: zoom <= least },
    { label: words.wider, sign: '−', to: zoom * 2, off: zoom >= most },
  ];
  return (
    <span className={css.zoom}>
      {choices.map(({ label, sign, to, off }) => (
        <button key={sign} type="button" className={css.button} aria-label={label} aria-disabled={off} onClick={() => off || onZoom(to)}>
          {sign}
        </button>
      ))}
    </span>
  );
}
