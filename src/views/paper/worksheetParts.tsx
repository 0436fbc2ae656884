import type { Settings } from '../../notation/settings.ts';
import { counted } from '../../notation/settings.ts';
import type { BackstepDocument } from '../../documents/document.ts';
import type { Sheet, SheetRow } from '../../paper/sheet.ts';
import { askedDecimals } from '../../paper/decimals.ts';
import { typeset } from '../../ui/Fraction.tsx';
import { saidNumber } from '../../walk/format.ts';
import { unicodeOf } from '../../walk/unicode.ts';
import { say } from '../../walk/spoken.ts';
import { paperWords as words } from '../../words/paper.ts';
import { toggle, useBlank } from './blanks.ts';
import { givenBlocks, Head, Who } from './Head.tsx';
import { Network } from './Network.tsx';
import type { Part } from './Paged.tsx';
import page from './Page.module.css';
import css from './Sheet.module.css';
import { sheetRows } from './SheetRows.tsx';

export interface Printed {
  readonly sheet: Sheet;
  /** The document that the teacher has chosen, whose title a variant goes under. */
  readonly original: BackstepDocument;
  /** The iteration whose parameters its own numbers are, from 0. */
  readonly iteration: number;
  /** The variant's code and number; null: the document's own numbers. */
  readonly variant: { readonly code: string; readonly number: number } | null;
  readonly settings: Settings;
  /** Width of a page's column, in millimetres. */
  readonly width: number;
}

const boxes = { sheet: { beside: 5, under: 10 }, key: { beside: 7, under: 16 } } as const;

/** Where a sheet can be checked on screen. */
function Foot({ printed: { variant, original, iteration } }: { readonly printed: Printed }) {
  if (!variant) return <span>{words.checkOwn(original.title, iteration + 1)}</span>;
  return (
    <span>
      {words.check} <strong className={page.code}>{variant.code}</strong>{' '}
      {words.checkAt(`${location.host}${location.pathname}#sheet=${variant.code}`)}
    </span>
  );
}

interface AnswerProps {
  readonly id: string;
  readonly value: number;
  readonly text: string;
  /** As it is said. */
  readonly name: string;
}

/** A number of the sheet: a button that makes it a blank, or a number again. A blank holds nothing of its number. */
function Answer({ id, value, text, name }: AnswerProps) {
  const blank = useBlank(id);
  return (
    <button
      type="button"
      className={blank ? css.blank : css.shown}
      data-number=""
      tabIndex={-1}
      onClick={() => toggle([id])}
      aria-label={blank ? words.blank(name) : words.shown(name, saidNumber(text))}
      {...(blank ? {} : { 'data-quantity': id, 'data-value': String(value) })}
    >
      {blank ? null : typeset(text)}
    </button>
  );
}

/** A number of the key; bold where the sheet asks for it. */
function Known({ id, value, text }: Omit<AnswerProps, 'name'>) {
  return (
    <span className={useBlank(id) ? css.wanted : undefined} data-quantity={id} data-value={String(value)}>
      {typeset(text)}
    </span>
  );
}

export function sheetPart(printed: Printed): Part {
  const { sheet, original, variant, settings, width } = printed;
  const { pass } = sheet;
  const { depth } = pass.plan;
  const frozen = [...(pass.form.frozen ?? [])].map((id) => unicodeOf(id, settings));
  const number = (row: SheetRow) => (
    <button
      type="button"
      className={css.number}
      data-number=""
      tabIndex={-1}
      onClick={() => toggle(row.ids)}
      aria-label={words.whole(row.number, row.title)}
    >
      {row.number}
    </button>
  );
  return {
    key: `sheet ${variant?.code ?? 'own'}`,
    name: words.sheetName(variant?.number),
    foot: <Foot printed={printed} />,
    blocks: [
      {
        key: 'head',
        node: (
          <Head title={original.title} kind={words.sheetName(variant?.number)} aside={<Who />}>
            <p className={css.task}>
              {words.task(sheet.exact, ...askedDecimals(settings))}
              {frozen.length > 0 ? ` ${words.frozen(frozen)}` : ''}
            </p>
          </Head>
        ),
      },
      { key: 'network', node: <Network document={original} widths={pass.plan.widths} width={width} settings={settings} /> },
      ...givenBlocks(
        words.given(original.data.x.length > 1 && !variant ? counted(original.observation, settings) : null),
        pass,
        sheet.given,
      ),
      ...sheetRows({
        sheet,
        columns: boxes.sheet,
        number,
        cell: (id, value, text) => <Answer id={id} value={value} text={text} name={say(id, depth, settings)} />,
      }),
    ],
  };
}

export function keyPart(printed: Printed): Part {
  const { sheet, original, variant, settings } = printed;
  const { widths, activations, loss } = sheet.pass.form;
  return {
    key: `key ${variant?.code ?? 'own'}`,
    name: words.keyName(variant?.number),
    foot: <Foot printed={printed} />,
    blocks: [
      {
        key: 'head',
        node: (
          <Head title={original.title} kind={words.keyName(variant?.number)}>
            <p className={css.task}>{words.keyText(widths, activations, loss, sheet.exact, ...askedDecimals(settings))}</p>
          </Head>
        ),
      },
      ...sheetRows({
        sheet,
        columns: boxes.key,
        brief: true,
        number: (row) => <span className={css.number}>{row.number}</span>,
        cell: (id, value, text) => <Known id={id} value={value} text={text} />,
      }),
    ].map((block) => ({ ...block, node: <div className={css.answers}>{block.node}</div> })),
  };
}
