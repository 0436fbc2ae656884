import type { ReactNode } from 'react';
import { shown, shownOfAll } from '../../paper/fit.ts';
import type { Factor } from '../../walk/equation.ts';
import { parseId } from '../../walk/ids.ts';
import type { Pass } from '../../walk/pass.ts';
import { numbersOf } from '../../paper/handout.ts';
import { sym } from '../../notation/symbols.ts';
import { typeset } from '../../ui/Fraction.tsx';
import { Tex } from '../../ui/Tex.tsx';
import { paperWords as words } from '../../words/paper.ts';
import type { Block } from './Paged.tsx';
import css from './Sheet.module.css';
import { Tile } from './Tile.tsx';

interface HeadProps {
  readonly title: string;
  readonly kind: string;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a sheet's first page. */
export function Head({ title, kind, aside, children }: HeadProps) {
  return (
    <header className={css.head}>
      <p className={css.kind}>{kind}</p>
      <h2 className={css.name}>{title}</h2>
      {aside ? <div className={css.aside}>{aside}</div> : null}
      {children}
    </header>
  );
}

/** Room for a name and a date. */
export function Who() {
  return (
    <>
      <span className={css.field}>{words.name}</span>
      <span className={css.field}>{words.date}</span>
    </>
  );
}

/** Layers wider than this are set in smaller type. */
const roomy = 8;

/** Some of what the walk begins with, each vector and matrix with its numbers. */
function Given({ pass, factors }: { readonly pass: Pass; readonly factors: readonly Factor[] }) {
  return (
    <div className={css.given} data-small={Math.max(...pass.plan.widths) > roomy || undefined}>
      {factors.map((factor) => {
        const { value, text } = numbersOf(pass, factor, false, 'given');
        return (
          <span key={factor.block} className={css.equals}>
            <Tex {...factor.symbol} /> <Tex {...sym('equals')} />{' '}
            <Tile
              pass={pass}
              factor={factor}
              most={pass.all ? shownOfAll : shown}
              cell={(id) => (
                <span data-quantity={id} data-value={String(value(id))}>
                  {typeset(text(id))}
                </span>
              )}
            />
          </span>
        );
      })}
    </div>
  );
}

/** What the walk begins with, under a heading: in one piece where it is little, else the data and each layer by itself. */
export function givenBlocks(heading: string, pass: Pass, factors: readonly Factor[]): Block[] {
  const wide = Math.max(...pass.plan.widths) > roomy;
  const layerOf = ({ block }: Factor) => (wide ? (parseId(block)?.layer ?? 0) : 0);
  const layers = [...new Set(factors.map(layerOf))].map((layer) => factors.filter((factor) => layerOf(factor) === layer));
  return [
    { key: 'given', withNext: true, node: <h3 className={css.phase}>{heading}</h3> },
    ...layers.map((some, k): Block => ({ key: `given ${k}`, node: <Given pass={pass} factors={some} /> })),
  ];
}
