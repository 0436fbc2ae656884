import { parseId } from './ids.ts';

const lowered = '₀₁₂₃₄₅₆₇₈₉';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const shift = (digits: string, number: number) => Array.from(String(number), (digit) => digits[Number(digit)] ?? '').join('');
const below = (indices: readonly number[]) => indices.map((index) => shift(lowered, index)).join(',');

const letters: Partial<Record<string, string>> = {
  yhat: 'ŷ',
  loss: '𝓛',
  totalLoss: 'L',
  gradYhat: '∇ŷ',
  gradH: '∇h',
  gradZ: '∇z',
  gradW: '∇w',
  gradC: '∇c',
  W: 'w',
  learningRate: 'η',
};

/** A number's symbol in plain text, for tooltips and the names of edits: w₀,₁⁽²⁾. */
export function unicodeOf(id: string): string {
  const at = parseId(id);
  if (!at) return id;
  const layer = at.layer > 0 ? `⁽${shift(raised, at.layer)}⁾` : '';
  return (letters[at.name] ?? at.name) + below(at.indices) + layer;
}
