/** How far an answer may be off, as a part of the number, and in units of what two decimals show. */
const [relative, halfUnit] = [0.01, 0.005];
/** Of a small number half a unit is a lot: never more than this part of it, so that half of it or its double is still wrong. */
const most = 0.25;
/** Rounding of the machine, where a number has to be met exactly. */
const exact = 1e-9;

/** Numbers that come about by rule, off or on: they are hit or missed. */
const isExact = (right: number) => [-1, 0, 1].some((whole) => Math.abs(right - whole) <= exact);

/**
 * Whether an answer counts as a number: within 1 % of it or half a unit of the second decimal, whichever is more, or the number rounded
 * to two decimals. 0 and ±1 must be met exactly, and a wrong sign is never accepted, nor 0 for what is not 0.
 */
export function agrees(answer: number, right: number): boolean {
  if (!Number.isFinite(answer) || !Number.isFinite(right)) return false;
  const off = Math.abs(answer - right);
  if (isExact(right)) return off <= exact;
  if (Math.sign(answer) !== Math.sign(right)) return false;
  const size = Math.abs(right);
  const rounded = Math.round(size * 100) / 100;
  return off <= Math.max(relative * size, Math.min(halfUnit, most * size)) + exact || Math.abs(Math.abs(answer) - rounded) <= exact;
}
