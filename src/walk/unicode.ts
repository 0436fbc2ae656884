import { counted, letter, type Settings } from '../notation/settings.ts';
import { parseId } from './ids.ts';

const lowered = '₀₁₂₃₄₅₆₇₈₉';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const shift = (digits: string, number: number) => Array.from(String(number), (digit) => digits[Number(digit)] ?? '').join('');
const below = (indices: readonly number[], settings: Settings) =>
  indices.map((index) => shift(lowered, counted(index, settings))).join(',');

const letters: Partial<Record<string, string>> = {
  yhat: 'ŷ',
  loss: '𝓛',
  totalLoss: 'L',
  gradYhat: '∇ŷ',
  gradH: '∇h',
  W: 'w',
  gradW: '∇w',
  learningRate: 'η',
};
const gradients: Partial<Record<string, string>> = { gradZ: 'z', gradC: 'c' };

function nameOf(name: string, settings: Settings): string {
  const of = gradients[name];
  return of ? `∇${letter(of, settings)}` : (letters[name] ?? letter(name, settings));
}

/** A number's symbol in plain text, for tooltips and the names of edits: w₀,₁⁽²⁾. */
export function unicodeOf(id: string, settings: Settings): string {
  const at = parseId(id);
  if (!at) return id;
  const layer = at.layer > 0 ? `⁽${shift(raised, at.layer)}⁾` : '';
  return nameOf(at.name.replace(/Batch|Term/, ''), settings) + below(at.indices, settings) + layer;
}
