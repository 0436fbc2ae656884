/** Text as LaTeX sets it with nothing but amsmath and amssymb: every character of another kind is spelt by what there is. */

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  '%': String.raw`\%`,
  _: String.raw`\_`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  '|': '$|$',
  '<': '$<$',
  '>': '$>$',
  '"': "''",
  '−': '$-$',
  '–': '--',
  '—': '---',
  '·': String.raw`$\cdot$`,
  '×': String.raw`$\times$`,
  '∞': String.raw`$\infty$`,
  '∇': String.raw`$\nabla$`,
  η: String.raw`$\eta$`,
  σ: String.raw`$\sigma$`,
  '→': String.raw`$\to$`,
  '≥': String.raw`$\geq$`,
  '≤': String.raw`$\leq$`,
  '’': "'",
  '‘': '`',
  '“': '``',
  '”': "''",
  '…': String.raw`\ldots{}`,
  ß: String.raw`\ss{}`,
  æ: String.raw`\ae{}`,
  ø: String.raw`\o{}`,
  Ø: String.raw`\O{}`,
  '\u00a0': '~',
  '⁻': '$^{-}$',
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
};

/** é → \'{e}; null where a letter's accent has no command of its own. */
function accented(character: string): string | null {
  const [letter = '', accent = '', ...more] = character.normalize('NFD');
  const command = accents[accent];
  if (!command || more.length > 0 || !/^[a-zA-Z]$/.test(letter)) return null;
  const base = letter === 'i' || letter === 'j' ? `\\${letter}` : letter;
  return `\\${command}{${base}}`;
}

function one(character: string): string {
  const known = special[character];
  if (known !== undefined) return known;
  if (/^[ -~]$/.test(character)) return character;
  const raised = superscripts.indexOf(character);
  if (raised >= 0) return `$^{${raised}}$`;
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return accented(character) ?? String.raw`\texttt{U+${code}}`;
}

export const latexText = (text: string): string => Array.from(text.normalize('NFC').replace(/\s+/g, ' '), one).join('');
