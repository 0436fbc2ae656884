import { memo } from 'react';
import { activations } from '../../core/activations.ts';
import { scaleFor, scalesOf } from '../../lab/scales.ts';
import { parseId } from '../../walk/ids.ts';
import { valueOf, type Pass } from '../../walk/pass.ts';
import { heatOf, Num } from '../numbers/Num.tsx';
import css from './Matrix.module.css';
import type { Columns } from './columns.ts';
import { digitsFor } from './digits.ts';

export type State = 'ahead' | 'done' | 'read' | 'written';

interface Props {
  readonly pass: Pass;
  readonly block: string;
  readonly rows: number;
  readonly columns: Columns;
  /** Which of its rows are computed by now, a bit for each. */
  readonly known: number;
  readonly state: State;
  readonly height: number;
  readonly backward: boolean;
}

const dash = <span className={css.dash} aria-hidden="true" />;

/** Whether an entry is 0 because f′ is 0 at its h. */
function isShut({ all, form }: Pass, block: string, i: number, n: number): boolean {
  const at = parseId(block);
  if (!all || at?.name !== 'gradHBatch') return false;
  const { slope } = activations[form.activations[at.layer - 1] ?? 'linear'];
  const k = all.columnOf(n);
  return slope(all.pass.H[at.layer - 1]?.[i]?.[k] ?? NaN, all.pass.Z[at.layer]?.[i]?.[k] ?? NaN) === 0;
}

/** A matrix with a column for each observation that is shown; the followed one's always in numbers. */
export const Matrix = memo(function Matrix({ pass, block, rows, columns, known, state, height, backward }: Props) {
  const scale = scaleFor(scalesOf(pass), `${block}.0.0`);
  return (
    <div className={css.matrix} data-state={state} data-backward={backward || undefined}>
      <div className={css.cells} style={{ gridTemplateColumns: columns.template, gridAutoRows: `${height}px` }}>
        {Array.from({ length: rows }, (_, i) =>
          columns.shown.map((n, k) => {
            const id = `${block}.${i}.${n}`;
            const value = (known >> i) & 1 ? valueOf(pass, id) : undefined;
            const digits = columns.numbered || k === columns.followed;
            return (
              <Num
                key={id}
                id={id}
                value={value}
                decimals={value === undefined ? 2 : digitsFor(value)}
                heat={value === undefined ? 0 : heatOf(value, scale)}
                shut={value === 0 && isShut(pass, block, i, n)}
                bare={!digits}
                className={digits ? css.cell : css.heat}
              >
                {digits ? undefined : value !== undefined && value < 0 ? dash : ''}
              </Num>
            );
          }),
        )}
      </div>
    </div>
  );
});
