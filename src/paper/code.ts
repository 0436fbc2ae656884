import { activationNames, lossNames } from '../core/network.ts';
import { limits } from '../documents/limits.ts';
import { paperWords as words } from '../words/paper.ts';
import { seedCount, type Variant } from './shape.ts';

/**
 * A variant as a short code that needs nothing beside it: the whole shape is in it, then the seed. It is one number in mixed radix,
 * lowest digit first: recipe, L − 1, D_0 − 1, for each layer D_l − 1 and its activation, the loss, the seed. In base 32 by Crockford's
 * letters, without I, L, O and U, which are read as what they look like. The last two characters are the remainder by a prime, so that a
 * wrong letter, or two that have changed places, never make another sheet.
 */

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** How variants are drawn; a code of another recipe would bring up other numbers than its sheet has, so it is refused. */
const recipe = 0;
const recipes = 8;
/** Room for activations and losses to come, at the end of their lists: sheets that are printed keep their codes. */
const [activationRoom, lossRoom] = [6, 4] as const;
const prime = 1021n;
const checkLength = 2;
const groupLength = 4;
/** The largest shape's code, checked before anything is computed from what was typed. */
const longest = 40;

type Digit = readonly [value: number, radix: number];

const digitsOf = ({ shape, seed }: Variant): readonly Digit[] => [
  [recipe, recipes],
  [shape.activations.length - 1, limits.layers],
  [(shape.widths[0] ?? 1) - 1, limits.width],
  ...shape.activations.flatMap((activation, k): readonly Digit[] => [
    [(shape.widths[k + 1] ?? 1) - 1, limits.width],
    [activationNames.indexOf(activation), activationRoom],
  ]),
  [lossNames.indexOf(shape.loss), lossRoom],
  [seed, seedCount],
];

function written(value: bigint, least = 1): string {
  let text = '';
  for (let rest = value; rest > 0n || text.length < least; rest /= 32n) text = (letters[Number(rest % 32n)] ?? '') + text;
  return text;
}

const checkOf = (value: bigint) => written(value % prime, checkLength);

/** `4QK2-M7XA-1B` */
export function codeOf(variant: Variant): string {
  const value = digitsOf(variant).reduceRight((total, [digit, radix]) => total * BigInt(radix) + BigInt(digit), 0n);
  const text = written(value) + checkOf(value);
  return (text.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-');
}

export type ReadCode =
  { readonly ok: true; readonly variant: Variant; readonly code: string } | { readonly ok: false; readonly sentence: string };

const refuse = (sentence: string): ReadCode => ({ ok: false, sentence });

/** Takes the digits of a number off one by one. */
function taker(value: bigint) {
  let rest = value;
  return {
    take: (radix: number): number => {
      const digit = Number(rest % BigInt(radix));
      rest /= BigInt(radix);
      return digit;
    },
    isEmpty: () => rest === 0n,
  };
}

function variantIn(value: bigint): ReadCode {
  const { take, isEmpty } = taker(value);
  if (take(recipes) !== recipe) return refuse(words.code.otherRecipe());
  const depth = take(limits.layers) + 1;
  const widths = [take(limits.width) + 1];
  const named = Array.from({ length: depth }, () => {
    widths.push(take(limits.width) + 1);
    return activationNames[take(activationRoom)];
  });
  const activations = named.filter((name) => name !== undefined);
  const loss = lossNames[take(lossRoom)];
  const seed = take(seedCount);
  // The log loss reads ŷ as a probability; no sheet is made of any other network with it.
  if (!isEmpty() || loss === undefined || activations.length < depth || (loss === 'log' && activations.at(-1) !== 'sigmoid'))
    return refuse(words.code.wrong());
  const variant = { shape: { widths, activations, loss }, seed };
  return { ok: true, variant, code: codeOf(variant) };
}

/** What someone typed, or a link has, as a variant; or one sentence. Case, spaces and dashes do not count. */
export function readCode(typed: string): ReadCode {
  if (typed.length > 2 * longest) return refuse(words.code.tooLong());
  const text = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (text === '') return refuse(words.code.empty());
  const wrong = text.split('').find((letter) => !letters.includes(letter));
  if (wrong !== undefined) return refuse(words.code.letter(wrong));
  if (text.length <= checkLength || text.length > longest) return refuse(words.code.wrong());
  const value = text
    .slice(0, -checkLength)
    .split('')
    .reduce((total, letter) => total * 32n + BigInt(letters.indexOf(letter)), 0n);
  if (checkOf(value) !== text.slice(-checkLength)) return refuse(words.code.wrong());
  return variantIn(value);
}
