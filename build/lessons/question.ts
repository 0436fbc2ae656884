import type { ContainerDirective } from 'mdast-util-directive';
import type { List, PhrasingContent } from 'mdast';
import type { Choice, Inline, Question } from '../../src/chapter/lesson.ts';
import { attributesOf, type Reading } from './directive.ts';
import { checkId } from './formula.ts';
import { inlines } from './inline.ts';
import { lineOf } from './markdown.ts';
import { fail } from './problem.ts';

const box = /^\[( |x)\] /;
const parting = ' :: ';

/** `[x] the answer :: the reply to it` */
function choice(children: readonly PhrasingContent[], reading: Reading, line: number): Choice {
  const spot = { file: reading.file, line };
  const all = inlines(children, reading.file);
  const [first] = all;
  const mark = first?.kind === 'text' ? box.exec(first.text) : null;
  if (first?.kind !== 'text' || !mark) return fail(spot, 'A choice begins with [ ] or, if it is right, with [x].');
  const rest: readonly Inline[] = [{ kind: 'text', text: first.text.slice(mark[0].length) }, ...all.slice(1)];
  const at = rest.findIndex((piece) => piece.kind === 'text' && piece.text.includes(parting));
  const parted = rest[at];
  if (parted?.kind !== 'text') return fail(spot, 'A choice ends in “ :: ” and the reply to it.');
  const [before = '', after = ''] = parted.text.split(parting);
  const whole = (pieces: readonly Inline[]) => pieces.filter((piece) => piece.kind !== 'text' || piece.text !== '');
  return {
    right: mark[1] === 'x',
    text: whole([...rest.slice(0, at), { kind: 'text', text: before }]),
    reply: whole([{ kind: 'text', text: after }, ...rest.slice(at + 1)]),
  };
}

function choices(list: List, reading: Reading): readonly Choice[] {
  const read = list.children.map((item) => {
    const [only, ...more] = item.children;
    if (only?.type !== 'paragraph' || more.length > 0)
      return fail({ file: reading.file, line: lineOf(item) }, 'A choice is one paragraph.');
    return choice(only.children, reading, lineOf(item));
  });
  const right = read.filter((one) => one.right).length;
  const spot = { file: reading.file, line: lineOf(list) };
  if (right !== 1) fail(spot, `Exactly one choice is right, not ${right}.`);
  if (read.length < 2) fail(spot, 'There must be at least two choices.');
  return read;
}

export function question(node: ContainerDirective, reading: Reading): Question {
  const spot = { file: reading.file, line: lineOf(node) };
  const { kind, id, reply } = attributesOf(node, reading, { kind: 'word', id: 'word?', reply: 'text?' });
  const [first, second, ...more] = node.children;
  if (first?.type !== 'paragraph' || more.length > 0)
    return fail(spot, 'A question is a paragraph, and after it the choices if it has any.');
  const asking = {
    kind: 'question',
    key: `${reading.lesson}.${reading.questions.length}`,
    prompt: inlines(first.children, reading.file),
    reply: reply ?? [],
  } as const;
  reading.questions.push(asking.key);
  if (kind === 'choice') {
    if (second?.type !== 'list') return fail(spot, 'A question of kind choice needs a list of choices.');
    return { ...asking, ask: 'choice', choices: choices(second, reading) };
  }
  if (kind !== 'number' && kind !== 'sign' && kind !== 'shape')
    return fail(spot, `A question’s kind is number, sign, shape or choice, not “${kind}”.`);
  if (second) fail(spot, `A question of kind ${kind} has no choices.`);
  if (id === undefined) return fail(spot, `A question of kind ${kind} needs the id that it asks for.`);
  return { ...asking, ask: kind, id: checkId(id, spot) };
}
