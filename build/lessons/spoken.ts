import type { Spoken } from '../../src/chapter/lesson.ts';

/**
 * A short formula in words, as a screen reader says it: `\frac{\partial L}{\partial\mathbf W^{(L)}}` is “the derivative of L by W of layer
 * L”. Only what lessons use inline is known; anything else throws, and the lesson then gives the words itself.
 */
type Token = { readonly kind: 'command' | 'letter' | 'number' | 'mark'; readonly text: string };

const pattern = /\\([a-zA-Z]+|[,;!{}| ])|(\d+(?:\.\d+)?)|([a-zA-Zℓ])|([^\s])/g;

function tokens(tex: string): Token[] {
  return [...tex.matchAll(pattern)].map(([, command, number, letter, mark]) =>
    command !== undefined
      ? { kind: 'command', text: command }
      : number !== undefined
        ? { kind: 'number', text: number }
        : letter !== undefined
          ? { kind: 'letter', text: letter }
          : { kind: 'mark', text: mark ?? '' },
  );
}

const silent = new Set([
  'mathbf',
  'mathrm',
  'mathcal',
  'text',
  'operatorname',
  'displaystyle',
  'textstyle',
  ',',
  ';',
  '!',
  ' ',
  'left',
  'right',
  'bigl',
  'bigr',
  'quad',
]);
const said: Record<string, string> = {
  cdot: 'times',
  times: 'by',
  circ: 'entry by entry times',
  partial: 'partial',
  sigma: 'sigma',
  eta: 'eta',
  theta: 'theta',
  delta: 'delta',
  epsilon: 'epsilon',
  varepsilon: 'epsilon',
  ell: 'l',
  log: 'log',
  exp: 'exp',
  max: 'max',
  infty: 'infinity',
  in: 'in',
  le: 'is at most',
  ge: 'is at least',
  ne: 'is not',
  neq: 'is not',
  approx: 'is about',
  to: 'to',
  leftarrow: 'becomes',
  rightarrow: 'leads to',
  dots: 'and so on to',
  ldots: 'and so on to',
  lVert: 'the size of',
};
const marks: Record<string, string> = {
  '=': 'equals',
  '+': 'plus',
  '-': 'minus',
  '−': 'minus',
  '<': 'is less than',
  '>': 'is greater than',
  '/': 'over',
  "'": 'prime',
  ',': ',',
};

type Words = (string | { readonly id: string })[];

class Reader {
  private at = 0;
  private readonly list: readonly Token[];
  constructor(list: readonly Token[]) {
    this.list = list;
  }

  private take(): Token {
    const token = this.list[this.at++];
    if (!token) throw new Error('It ends too early.');
    return token;
  }
  private next(text: string): boolean {
    if (this.list[this.at]?.text !== text) return false;
    this.at += 1;
    return true;
  }

  /** Up to a closing mark, or the end. */
  all(close: string | null): Words {
    const words: Words = [];
    while (this.at < this.list.length) {
      if (close !== null && this.next(close)) return words;
      words.push(...this.one());
    }
    if (close !== null) throw new Error(`A “${close}” is missing.`);
    return words;
  }

  private argument(): Words {
    return this.next('{') ? this.all('}') : this.one(false);
  }

  private raw(): string {
    if (!this.next('{')) throw new Error('A “{” is missing.');
    let text = '';
    for (let token = this.take(); token.text !== '}'; token = this.take()) text += token.text;
    return text;
  }

  private one(withScripts = true): Words {
    const words = this.bare();
    return withScripts ? [...words, ...this.scripts()] : words;
  }

  private scripts(): Words {
    const words: Words = [];
    for (;;) {
      if (this.next("'")) words.push('prime');
      else if (this.next('_')) words.push(...this.argument().filter((word) => word !== ','));
      else if (this.next('^')) words.push(...this.power());
      else return words;
    }
  }

  private power(): Words {
    const grouped = this.next('{');
    const words: Words = [];
    if (this.next('(')) words.push('of layer', ...this.all(')'));
    if (this.next('top')) words.push('transposed');
    else if (!grouped || words.length === 0) {
      const exponent = grouped ? this.all('}') : this.one(false);
      return [...words, ...(exponent.length === 1 && exponent[0] === '2' ? ['squared'] : ['to the power', ...exponent])];
    }
    if (grouped && !this.next('}')) throw new Error('A superscript is not understood.');
    return words;
  }

  private bare(): Words {
    const { kind, text } = this.take();
    if (kind === 'letter' || kind === 'number') return [text];
    if (kind === 'mark') return this.mark(text);
    if (silent.has(text)) return [];
    switch (text) {
      case 'q':
        this.raw();
        return this.argument();
      case 'v':
        return [{ id: this.raw() }];
      case 'hat':
        return [...this.argument(), 'hat'];
      case 'mathbb':
        return this.argument().map((word) => (word === 'R' ? 'the real numbers' : word));
      case 'nabla':
        return ['the gradient of', ...this.one()];
      case 'sum':
        return ['the sum', ...this.sumScripts(), 'of'];
      case 'frac':
        return this.fraction();
      default:
        if (said[text] === undefined) throw new Error(`“\\${text}” has no words.`);
        return [said[text]];
    }
  }

  private sumScripts(): Words {
    return this.next('_') ? ['over', ...this.argument()] : [];
  }

  private fraction(): Words {
    const [top, bottom] = [this.argument(), this.argument()];
    if (top[0] !== 'partial' || bottom[0] !== 'partial') return [...top, 'over', ...bottom];
    return ['the derivative of', ...top.slice(1), 'by', ...bottom.slice(1)];
  }

  private mark(text: string): Words {
    if (text === '{') return this.all('}');
    if (text === '(') return ['of', ...this.all(')')];
    if (text === '|') return ['the absolute value of', ...this.all('|')];
    const word = marks[text];
    if (word === undefined) throw new Error(`“${text}” has no words.`);
    return [word];
  }
}

/** Neighbouring words as one text. */
function joined(words: Words): Spoken {
  const parts: Words = [];
  for (const word of words) {
    const last = parts.at(-1);
    if (typeof word === 'string' && typeof last === 'string') parts[parts.length - 1] = word === ',' ? `${last},` : `${last} ${word}`;
    else parts.push(word);
  }
  return parts;
}

export const speak = (tex: string): Spoken => joined(new Reader(tokens(tex)).all(null));

/** Words that a lesson gives itself, with live values in them: `the loss is \v{totalLoss}`. */
export const spokenText = (text: string): Spoken =>
  text
    .split(/(\\v\{[^}]*\})/)
    .filter(Boolean)
    .map((part) => (part.startsWith('\\v{') ? { id: part.slice(3, -1) } : part));
