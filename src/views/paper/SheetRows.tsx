import type { ReactNode } from 'react';
import { sym } from '../../notation/symbols.ts';
import { printer } from '../../paper/decimals.ts';
import { idsIn } from '../../paper/cells.ts';
import { answerOf, type Sheet, type SheetRow } from '../../paper/sheet.ts';
import { Tex } from '../../ui/Tex.tsx';
import { cellsOf, type Factor } from '../../walk/equation.ts';
import { stepWords } from '../../words/steps.ts';
import css from './Sheet.module.css';
import type { Block } from './Paged.tsx';
import { Symbols } from './Symbols.tsx';
import { Table } from './Tile.tsx';

/** A number of a row as it is drawn: on the sheet a number or a blank, in the key always the number. */
export type Cell = (id: string, value: number, text: string) => ReactNode;

interface Props {
  readonly sheet: Sheet;
  readonly cell: Cell;
  /** The number of a step, which may be a button. */
  readonly number: (row: SheetRow) => ReactNode;
  /** Columns of numbers that stand beside a rule, and in one piece under it. */
  readonly columns: { readonly beside: number; readonly under: number };
  /** Without the rules, a line to each step: a key. */
  readonly brief?: boolean;
}

/** A matrix with more columns than the page has room for, as pieces of about the same width. */
export function pieces(cells: readonly (readonly string[])[], most: number): readonly (readonly (readonly string[])[])[] {
  const columns = cells[0]?.length ?? 0;
  const count = Math.max(1, Math.ceil(columns / most));
  const each = Math.ceil(columns / count);
  return Array.from({ length: count }, (_, k) => cells.map((row) => row.slice(k * each, (k + 1) * each)));
}

const columnsOf = (factor: Factor) => cellsOf(factor)[0]?.length ?? 1;

/** What stands before a result: the sign after its rule; in a key the result's own name too. */
function Before({ brief, result, total }: { readonly brief: boolean; readonly result: Factor; readonly total: boolean }) {
  return (
    <>
      {brief ? <Tex {...result.symbol} /> : null}
      <Tex {...sym(total && !brief ? 'totalIs' : 'equals')} />
    </>
  );
}

/** Blocks of a row: the rule with its numbers beside or under it; a piece of a wide matrix after the first has a block of its own. */
function rowBlocks({ sheet, cell, number, columns, brief = false }: Props, row: SheetRow): Block[] {
  const wide = row.results.some((result) => columnsOf(result) > columns.beside);
  const tables = row.results.flatMap((result, k) => {
    const print = printer(
      idsIn(sheet.pass, result).map((id) => ({ id, value: answerOf(sheet, row, id) })),
      sheet.exact ? 'exact' : 'rounded',
      sheet.pass.settings,
    );
    const draw = (id: string) => {
      const value = answerOf(sheet, row, id);
      return cell(id, value, print(id, value));
    };
    const bare = result.layout === 'number';
    return pieces(cellsOf(result), wide ? columns.under : Infinity).map((cells, piece) => (
      <span key={`${k} ${piece}`} className={css.equals}>
        {piece > 0 ? (
          <span className={css.goesOn}>⋯</span>
        ) : (
          <Before brief={brief} result={result} total={bare && row.results.length > 1} />
        )}
        <Table cells={cells} cell={draw} bare={bare} />
      </span>
    ));
  });
  const [first, ...rest] = wide ? tables : [tables];
  return [
    {
      key: `${row.number}`,
      node: (
        <div className={css.row} data-wide={wide || undefined}>
          {number(row)}
          <div className={css.rule}>
            <span className={css.stepTitle}>{row.title}</span>
            {brief ? null : <Symbols equation={row.equation} />}
          </div>
          <div className={css.numbers}>{first}</div>
        </div>
      ),
    },
    ...rest.map((table, k): Block => ({ key: `${row.number} ${k}`, node: <div className={css.more}>{table}</div> })),
  ];
}

/** The walk as a table of rules, phase by phase. */
export function sheetRows(props: Props): Block[] {
  const { rows } = props.sheet;
  return rows.flatMap((row, k) => {
    const begins = rows[k - 1]?.phase !== row.phase;
    const heading: Block = { key: row.phase, withNext: true, node: <h3 className={css.phase}>{stepWords.phase[row.phase]}</h3> };
    return [...(begins ? [heading] : []), ...rowBlocks(props, row)];
  });
}
