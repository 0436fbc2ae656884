import { expect, it } from 'vitest';
import { plain } from '../notation/rich.ts';
import { chapterSettings, counted, letter, slotted, type Settings } from '../notation/settings.ts';
import { sym, type SymbolName } from '../notation/symbols.ts';
import { batchSymbols } from '../notation/batchTable.ts';
import { symbols as first } from '../notation/table.ts';
import { texOf } from '../notation/texOf.ts';
import { overview4332 } from '../documents/examples/overview-4332.ts';
import { vanishing } from '../documents/examples/vanishing.ts';
import { subjectOf } from '../lab/chain.ts';
import { editName } from '../lab/editName.ts';
import { symbolText } from '../export/symbolText.ts';
import { cellsIn } from './cells.ts';
import { namesOf } from './names.ts';
import { passOf, valueOf } from './pass.ts';
import { announcement, walk } from './step.ts';
import { fractionOf, symbolOf } from './symbols.ts';
import { whyOf } from './why.ts';

const symbols = { ...first, ...batchSymbols };
const ba: Settings = { ...chapterSettings, names: 'ba' };
const fromOne: Settings = { ...chapterSettings, base: 1 };
const moment = { iteration: 0, inherited: false };
/** c or z as a letter of its own. */
const chapterLetter = /(?<![\p{L}\\])[cz](?!\p{L})/u;

const documents = [overview4332, vanishing];
const idsOf = (widths: readonly number[], depth: number) => {
  const blocks = ['W', 'c', 'h', 'z', 'gradH', 'gradZ', 'gradW', 'gradC', 'jacZH', 'jacHZ', 'jacHC', 'jacHW'];
  const layered = blocks.flatMap((name) => Array.from({ length: depth }, (_, k) => `${name}.${k + 1}`));
  return [...layered, 'x', 'y', 'yhat', 'loss', 'gradYhat'].flatMap((block) => [block, ...cellsIn(widths, block)]);
};

it('every template has its letters and no others of the chapter', () => {
  const names = Object.keys(symbols).filter((name): name is SymbolName => name in symbols);
  for (const name of names) {
    const slots = Object.fromEntries([...symbols[name].matchAll(/\\s\{(\w+)\}/g)].map(([, slot = '']) => [slot, 4]));
    expect(texOf(sym(name, slots), ba), name).not.toMatch(chapterLetter);
    expect(texOf(sym(name, slots), chapterSettings)).toBe(texOf(sym(name, slots), { ...chapterSettings, layout: 'denominator' }));
  }
});

it.each(documents.map((document) => [document.title, document] as const))(
  '%s: b and a stand for c and z in every word and symbol',
  (_, document) => {
    const subject = subjectOf(document);
    const pass = passOf(subject, ba);
    const { widths, depth } = pass.plan;
    const names = namesOf(depth, ba);
    for (const id of idsOf(widths, depth)) {
      const texts = [
        names.say(id),
        names.text(id),
        symbolText(id, depth, ba),
        texOf(symbolOf(id, depth), ba),
        texOf(fractionOf(id, depth), ba),
        editName({ set: id }, ba),
      ];
      for (const text of texts) expect(text, id).not.toMatch(chapterLetter);
    }
    for (const layout of ['numerator', 'denominator'] as const)
      for (const step of walk(subject, 'scalar', moment, { ...ba, layout }))
        expect(announcement(step), step.title).not.toMatch(chapterLetter);
    for (const step of walk(subject, 'matrix', moment, ba)) expect(announcement(step)).not.toMatch(chapterLetter);
    for (const step of pass.plan.steps)
      for (const id of step.scalars) expect(plain(whyOf(pass, moment, { id, before: false }, false).sentence)).not.toMatch(chapterLetter);
  },
);

/** Digits of an id's indices as the chapter has them, each one more. */
const raisedBy = (text: string, digits: string) =>
  text.replace(new RegExp(`[${digits}]`, 'gu'), (digit) => Array.from(digits)[Array.from(digits).indexOf(digit) + 1] ?? digit);

it('counted from 1, every index is one more and no layer is', () => {
  const { widths, depth } = passOf(subjectOf(overview4332)).plan;
  const [zero, one] = [namesOf(depth, chapterSettings), namesOf(depth, fromOne)];
  for (const id of idsOf(widths, depth)) {
    // Layers are said after the word and written as superscripts, so that only indices are raised here.
    expect(one.text(id)).toBe(raisedBy(zero.text(id), '₀₁₂₃₄₅'));
    const shifted = zero
      .say(id)
      .replace(/(layer )?(\d)/g, (found, layer?: string, digit = '') => (layer ? found : String(Number(digit) + 1)));
    expect(one.say(id)).toBe(shifted);
    const { slots = {} } = symbolOf(id, depth);
    for (const [slot, value] of Object.entries(slots))
      expect(slotted(slot, value, fromOne)).toBe('ijk'.includes(slot) ? Number(value) + 1 : value);
  }
  expect(counted(0, fromOne)).toBe(1);
  expect(editName({ follow: 0 }, fromOne)).toContain('1');
});

it('ids and values are the same in every setting', () => {
  const subject = subjectOf(overview4332);
  const other = passOf(subject, { ...chapterSettings, base: 1, layout: 'denominator', reduction: 'mean', names: 'ba' });
  const pass = passOf(subject);
  expect(other.plan).toBe(pass.plan);
  for (const step of pass.plan.steps) for (const id of step.scalars) expect(valueOf(other, id)).toBe(valueOf(pass, id));
  expect(letter('h', ba)).toBe('h');
});
