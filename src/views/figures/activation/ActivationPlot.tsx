import { useId } from 'react';
import type { ActivationName } from '../../../core/network.ts';
import { sym } from '../../../notation/symbols.ts';
import { linePath } from '../../../ui/linear.ts';
import { Tex } from '../../../ui/Tex.tsx';
import { activationWords } from '../../../words/lab.ts';
import { figureWords } from '../../../words/figures.ts';
import { Axes } from '../../inspector/PlotParts.tsx';
import { Dot } from '../Parts.tsx';
import css from '../Parts.module.css';
import { frameOf, margin, tangentPath } from '../plot.ts';
import { domains, reachOf, slopeCurves, valueCurve, type Line } from './curves.ts';

const words = figureWords.activation;

/** What is known of a neuron by now. */
export interface NeuronAt {
  readonly i: number;
  readonly ids: { readonly h: string; readonly z: string; readonly slope: string };
  readonly h: number | undefined;
  readonly z: number | undefined;
  readonly slope: number | undefined;
}

interface Props {
  readonly kind: 'value' | 'slope';
  readonly width: number;
  readonly layer: number;
  readonly activation: ActivationName;
  readonly neurons: readonly NeuronAt[];
  readonly followed: number;
}

/** f over h, or f′ over h, with a dot for each neuron that has got that far; h alone is a tick on the axis. */
export function ActivationPlot({ kind, width, layer, activation, neurons, followed }: Props) {
  const clip = useId();
  const reach = reachOf(neurons.flatMap(({ h }) => (h === undefined ? [] : [h])));
  const frame = frameOf(width, kind === 'value' ? 0.5 : 0.34, [-reach, reach], domains(activation, reach)[kind]);
  const { x, y, height } = frame;
  const [bottom] = y.range;
  const path = (line: Line) => linePath(line.map(([h, value]) => [x(h), y(value)]));
  const lines = kind === 'value' ? [valueCurve(activation, reach)] : slopeCurves(activation, reach);
  const label = kind === 'value' ? words.plot : words.slopePlot;
  const tangent = neurons[followed];
  return (
    <div className={css.frame}>
      <svg className={css.picture} width={width} height={height} role="group" aria-label={label(layer, activationWords[activation])}>
        <clipPath id={clip}>
          <rect x={margin.left} y="0" width={width - margin.left - margin.right} height={bottom} />
        </clipPath>
        <Axes x={x} y={y} />
        <path className={css.zero} d={`M${x(0)},${bottom}V${margin.top}`} />
        {lines.map((line, k) => (
          <path key={k} className={css.curve} d={path(line)} />
        ))}
        {kind === 'slope' && activation === 'relu' ? (
          <>
            <circle className={css.open} cx={x(0)} cy={y(1)} r="4" />
            <circle className={css.filled} cx={x(0)} cy={y(0)} r="4" />
          </>
        ) : null}
        {kind === 'value' && tangent?.h !== undefined && tangent.z !== undefined && tangent.slope !== undefined ? (
          <path className={css.tangent} clipPath={`url(#${clip})`} d={tangentPath(frame, tangent.h, tangent.z, tangent.slope, width / 7)} />
        ) : null}
        {neurons.map(({ i, ids, h, z, slope }) => {
          if (h === undefined || !Number.isFinite(h)) return null;
          const value = kind === 'value' ? z : slope;
          return (
            <g key={i}>
              <path className={css.tickOfH} d={`M${x(h)},${bottom}v-7`} data-quantity={ids.h} data-value={String(h)} />
              {value === undefined ? null : (
                <Dot
                  id={kind === 'value' ? ids.z : ids.slope}
                  value={value}
                  x={x(h)}
                  y={y(value)}
                  off={slope === 0}
                  followed={i === followed}
                />
              )}
            </g>
          );
        })}
      </svg>
      <span className={css.axisName} style={{ left: margin.left + 4, top: 0 }}>
        <Tex {...sym(kind === 'value' ? 'fOfH' : 'slopeOfH')} />
      </span>
      <span className={css.axisName} style={{ right: 0, top: bottom - 18 }}>
        <Tex {...sym('plainH')} />
      </span>
    </div>
  );
}
