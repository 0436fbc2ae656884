import type { BackstepDocument } from '../../documents/document.ts';
import css from './Gallery.module.css';
import { fitOf, pictureOf } from './picture.ts';

const [width, height] = [132, 84];

/** A document as a picture: its network, and its data with the fit where there is one input. Text beside it says what it is. */
export function Picture({ document }: { readonly document: BackstepDocument }) {
  const { nodes, edges } = pictureOf(document, width, height);
  const fit = fitOf(document, width, height);
  return (
    <span className={css.pictures} aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} className={css.network}>
        {edges.map((edge) => (
          <path key={`${edge.sign} ${edge.width}`} d={edge.d} data-sign={edge.sign} strokeWidth={edge.width} />
        ))}
        {nodes.map(({ x, y, r }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={r} />
        ))}
      </svg>
      {fit ? (
        <svg viewBox={`0 0 ${width} ${height}`}>
          <path className={css.dots} d={fit.dots} />
          {fit.lines.map((line) => (
            <path key={line} className={css.line} d={line} />
          ))}
        </svg>
      ) : null}
    </span>
  );
}
