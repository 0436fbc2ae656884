import { Fragment, type ReactNode } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import type { All } from '../../walk/batch/all.ts';
import { batchEquationOf } from '../../walk/batch/equation.ts';
import { formatShape } from '../../walk/format.ts';
import { batchWords as words } from '../../words/batch.ts';
import { useNames } from '../lab.ts';
import { SymbolLine } from '../stepcard/SymbolLine.tsx';
import picture from './Picture.module.css';
import css from './Strip.module.css';
import { interceptIds, interceptTermIds, termIds, weightIds } from './ids.ts';
import { Small } from './Small.tsx';

interface Props {
  readonly scene: Scene;
  readonly all: All;
  readonly width: number;
  /** Whose gradient is added up. */
  readonly of: 'W' | 'c';
  readonly layer: number;
  /** What stands under the product; null leaves the product out. */
  readonly product: ReactNode;
}

/** Up to so many rows and columns a little gradient has its numbers. */
const numberedTo = 4;

/** What stands behind the terms besides the result's numbers: how many more, brackets, signs. What the product beside them takes, with its gap. */
const [besideTerms, productWidth] = [136, 350];

/** As many terms as there is room for, from the first on, the followed one among them. */
export function termsShown(members: readonly number[], room: number, followed: number): readonly number[] {
  const first = members.slice(0, Math.max(1, room));
  return first.includes(followed) ? first : [...first.slice(0, -1), followed];
}

/** The sum over observations both ways: little gradients added up in a loop, and one matrix product. */
export function Loop({ scene, all, width, of, layer, product }: Props) {
  const names = useNames();
  const { plan, pass } = scene;
  const [D = 1, below = 1] = [plan.widths[layer], plan.widths[layer - 1]];
  const columns = of === 'W' ? below : 1;
  const numbered = D <= numberedTo && columns <= numberedTo;
  const each = columns * (numbered ? 42 : 8) + 44;
  const result = of === 'W' ? weightIds(plan, 'gradWBatch', layer) : interceptIds(plan, 'gradCBatch', layer);
  const fits = Math.floor((width - (columns * 42 + besideTerms) - (width < 700 || product === null ? 0 : productWidth)) / each);
  const shown = termsShown(all.members, fits, all.followed);
  const planned = plan.steps.find(({ rule, layer: l }) => l === layer && rule === (of === 'W' ? 'toWeights' : 'toIntercepts'));
  const caption =
    of === 'c' ? sym('eachIntercept', { l: layer }) : layer === 1 ? sym('eachFirst', { l: 1 }) : sym('each', { l: layer, m: layer - 1 });
  const rest = all.count - shown.length;
  return (
    <div className={css.loop}>
      <div role="group" aria-label={words.loop(all.count)}>
        <h3 className={css.stripTitle}>{words.loop(all.count)}</h3>
        <div className={css.terms}>
          {shown.map((n, k) => (
            <Fragment key={n}>
              {k > 0 ? (
                <span className={css.plus} aria-hidden="true">
                  {all.columnOf(n) - all.columnOf(shown[k - 1] ?? 0) > 1 ? '+ … +' : '+'}
                </span>
              ) : null}
              <span className={css.termOf} data-followed={n === all.followed || undefined}>
                <span className={css.termName}>{names.count(n)}</span>
                <Small
                  scene={scene}
                  ids={of === 'W' ? termIds(plan, layer, n) : interceptTermIds(plan, layer, n)}
                  height={22}
                  numbered={numbered}
                />
              </span>
            </Fragment>
          ))}
          {rest > 0 && shown.at(-1) !== all.members.at(-1) ? <span className={css.plus}>+ {words.others(rest)}</span> : null}
          <span className={css.plus}>=</span>
          <span className={css.result}>
            <Small scene={scene} ids={result} height={26} lit numbered={numbered} />
            <span className={picture.shape}>{formatShape([D, columns])}</span>
          </span>
        </div>
        <p className={css.caption}>
          <Tex {...caption} /> {formatShape([D, columns])}
          {all.divisor > 1 ? `, ${words.divisor(all.count)}` : ''}
        </p>
      </div>
      {product === null ? null : (
        <div className={css.product} role="group" aria-label={of === 'W' ? words.product : words.rowSum}>
          <h3 className={css.stripTitle}>{of === 'W' ? words.product : words.rowSum}</h3>
          {planned ? <SymbolLine equation={batchEquationOf(pass.form, all, planned)} rule={planned.rule} /> : null}
          {product}
        </div>
      )}
    </div>
  );
}
