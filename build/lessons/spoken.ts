import type { Spoken } from '../../src/chapter/lesson.ts';
import type { Said } from './said.ts';

/**
 * A short formula in words, as a screen reader says it: `\frac{\partial L}{\partial\mathbf W^{(L)}}` is “the derivative of L by W of layer
 * L”. Only what lessons use inline is known; anything else throws, and the lesson then gives the words itself.
 */
type Token = { readonly kind: 'command' | 'letter' | 'number' | 'mark'; readonly text: string };

const pattern = /\\([a-zA-Z]+|[,;!{}| ])|(\d+(?:(?:\.|\{,\})\d+)?)|([a-zA-Zℓ])|([^\s])/g;

function tokens(tex: string): Token[] {
  return [...tex.matchAll(pattern)].map(([, command, number, letter, mark]) =>
    command !== undefined
      ? { kind: 'command', text: command }
      : number !== undefined
        ? { kind: 'number', text: number.replace('{,}', ',') }
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
type Words = (string | { readonly id: string })[];

function missing(text: string): never {
  throw new Error(`“${text}” has no words.`);
}

class Reader {
  private at = 0;
  private readonly list: readonly Token[];
  private readonly said: Said;
  constructor(list: readonly Token[], said: Said) {
    this.list = list;
    this.said = said;
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
      if (this.next("'")) words.push(this.said.prime);
      else if (this.next('_')) words.push(...this.argument().filter((word) => word !== ','));
      else if (this.next('^')) words.push(...this.power());
      else return words;
    }
  }

  private power(): Words {
    const grouped = this.next('{');
    const words: Words = [];
    if (this.next('(')) words.push(this.said.ofLayer, ...this.all(')'));
    if (this.next('top')) words.push(this.said.transposed);
    else if (!grouped || words.length === 0) {
      const exponent = grouped ? this.all('}') : this.one(false);
      return [...words, ...(exponent.length === 1 && exponent[0] === '2' ? [this.said.squared] : [this.said.power, ...exponent])];
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
        return [...this.argument(), this.said.hat];
      case 'mathbb':
        return this.argument().map((word) => (word === 'R' ? this.said.reals : word));
      case 'nabla':
        return [this.said.gradient, ...this.one()];
      case 'sum':
        return [this.said.sum[0], ...this.sumScripts(), this.said.sum[2]];
      case 'frac':
        return this.fraction();
      default:
        return [this.said.commands[text] ?? missing(`\\${text}`)];
    }
  }

  private sumScripts(): Words {
    return this.next('_') ? [this.said.sum[1], ...this.argument()] : [];
  }

  private fraction(): Words {
    const [top, bottom] = [this.argument(), this.argument()];
    const { derivative, over } = this.said;
    if (top[0] !== 'partial' || bottom[0] !== 'partial') return [...top, over, ...bottom];
    return [derivative[0], ...top.slice(1), derivative[1], ...bottom.slice(1)];
  }

  private mark(text: string): Words {
    if (text === '{') return this.all('}');
    if (text === '(') return [this.said.of, ...this.all(')')];
    if (text === '|') return [this.said.absolute, ...this.all('|')];
    return [this.said.marks[text] ?? missing(text)];
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

export const speak = (tex: string, said: Said): Spoken => joined(new Reader(tokens(tex), said).all(null));

/** Words that a lesson gives itself, with live values in them: `the loss is \v{totalLoss}`. */
export const spokenText = (text: string): Spoken =>
  text
    .split(/(\\v\{[^}]*\})/)
    .filter(Boolean)
    .map((part) => (part.startsWith('\\v{') ? { id: part.slice(3, -1) } : part));
