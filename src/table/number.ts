export type Decimal = '.' | ',';

/** Groups of three digits, all parted by the same mark: 1,234,567 or 1 234. */
const grouped = /^[+-]?\d{1,3}([,\s'’])\d{3}(?:\1\d{3})*(?:\.\d*)?$/;
const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What most cells are; it needs no second look. */
const simple = { '.': /^-?\d+(?:\.\d+)?$/, ',': /^-?\d+$/ } as const;
const swap: Readonly<Record<string, string>> = { ',': '.', '.': ',' };

/**
 * Reads the numbers of a table whose decimal mark is known; null for what is no finite number. Unlike a number that is typed
 * (walk/parseNumber.ts), “1.234” has one meaning only: 1234 in a table with decimal commas, 1.234 in one with points.
 */
export function numberReader(decimal: Decimal): (text: string) => number | null {
  return (text) => {
    if (text.length < 300 && simple[decimal].test(text)) return Number(text) + 0;
    const typed = text.trim().replaceAll('−', '-');
    const pointed = decimal === '.' ? typed : typed.replace(/[.,]/g, (mark) => swap[mark] ?? mark);
    const digits = grouped.test(pointed) ? pointed.replace(/[,\s'’]/g, '') : pointed;
    if (!plain.test(digits)) return null;
    const value = Number(digits);
    // Plus 0, since −0 would not come back from a file.
    return Number.isFinite(value) ? value + 0 : null;
  };
}
