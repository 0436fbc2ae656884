import { describe, expect, it } from 'vitest';
import { examples } from '../src/documents/examples/index.ts';
import { exampleKeys } from './lessons/exampleKeys.ts';
import { readLesson } from './lessons/read.ts';

const head = ['---', 'id: "9.9"', 'part: 9 Tests', 'title: A test', 'scene:', '  - open: absUntrained', '---', ''];
const read = (...lines: readonly string[]) => readLesson('en/9.9-a-test.md', [...head, ...lines, ''].join('\n'));

describe('a lesson', () => {
  it('has text with bound symbols, live values and links', () => {
    expect(read(String.raw`The *loss* is \v{totalLoss}, see [sums](#lesson=3).`).blocks).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'The ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'loss' }] },
          { kind: 'text', text: ' is ' },
          { kind: 'value', id: 'totalLoss' },
          { kind: 'text', text: ', see ' },
          { kind: 'lesson', id: '3', children: [{ kind: 'text', text: 'sums' }] },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('says its formulas, or takes the words it is given', () => {
    const spokenOf = (line: string) => {
      const [block] = read(line).blocks;
      const maths = block?.kind === 'paragraph' ? block.children.filter((piece) => piece.kind === 'math') : [];
      return maths.map((piece) => piece.spoken);
    };
    expect(spokenOf(String.raw`$\q{gradH.L}{\nabla\mathbf h^{(L)}}$`)).toEqual([['the gradient of h of layer L']]);
    expect(spokenOf(String.raw`$\frac{\partial L}{\partial\mathbf W^{(L)}}$`)).toEqual([['the derivative of L by W of layer L']]);
    expect(spokenOf(String.raw`$x_0 = \v{x.0}$`)).toEqual([['x 0 equals', { id: 'x.0' }]]);
    expect(spokenOf(String.raw`$(y-\hat y)^2${'$'}{spoken="the squared error"} it is`)).toEqual([['the squared error']]);
    expect(spokenOf(String.raw`$\mathbf W^{(l)\top}$`)).toEqual([['W of layer l transposed']]);
  });

  it('has tries and questions, also within a misconception', () => {
    const { blocks } = read(
      '::::misconception{claim="ReLU′ is ReLU"}',
      ':::try{title="Move $x$ to −1.50" outcome="the other neuron turns on" watch="Which is live?"}',
      '- set: x.0 -1.5',
      '- step: toWeights L-1',
      ':::',
      '',
      ':::question{kind=choice}',
      'Which?',
      '',
      '- [ ] one :: no',
      '- [x] two :: yes, $x$ it is',
      ':::',
      '::::',
    );
    const [block] = blocks;
    expect(block).toMatchObject({
      kind: 'misconception',
      children: [
        {
          kind: 'try',
          actions: [
            { do: 'set', id: 'x.0', value: -1.5 },
            { do: 'step', rule: 'toWeights', layer: 'L-1' },
          ],
        },
        {
          kind: 'question',
          key: '9.9.0',
          ask: 'choice',
          choices: [
            { right: false, text: [{ text: 'one' }], reply: [{ text: 'no' }] },
            { right: true, text: [{ text: 'two' }], reply: [{ text: 'yes, ' }, { kind: 'math' }, { text: ' it is' }] },
          ],
        },
      ],
    });
  });
});

describe('a mistake is refused, with file and line', () => {
  it.each([
    ['en/9.9-a-test.md:9: There is no quantity “V.2”', [String.raw`$\q{V.2}{V}$`]],
    ['en/9.9-a-test.md:10: There is no quantity “x.0.1”', ['', String.raw`\v{x.0.1}`]],
    ['en/9.9-a-test.md:9: “\\frac{1}” cannot be typeset', [String.raw`$\frac{1}${'$'}{spoken="a"}`]],
    ['en/9.9-a-test.md:9: No words for', [String.raw`$\begin{pmatrix}1\end{pmatrix}$`]],
    ['en/9.9-a-test.md:9: An equation needs its words', ['$$', 'x', '$$']],
    ['en/9.9-a-test.md:9: “try” needs outcome', [':::try{title="a"}', '- set: x.0 1', ':::']],
    ['en/9.9-a-test.md:10: No action is called “jump”', [':::try{title="a" outcome="b" watch="c"}', '- jump: 3', ':::']],
    [
      'en/9.9-a-test.md:10: The action “set” needs an id and its value',
      [':::try{title="a" outcome="b" watch="c"}', '- set: x.0 up', ':::'],
    ],
    ['en/9.9-a-test.md:9: “try” is not closed', [':::try{title="a" outcome="b" watch="c"}', '- set: x.0 1']],
    [
      'en/9.9-a-test.md:12: Exactly one choice is right, not 2',
      ['', ':::question{kind=choice}', 'Which?', '- [x] a :: b', '- [x] a :: b', ':::'],
    ],
    ['en/9.9-a-test.md:9: A question of kind sign needs the id', [':::question{kind=sign}', 'Which?', ':::']],
    ['en/9.9-a-test.md:9: No figure is called “cat”', ['::figure{name=cat caption="a"}']],
    ['en/9.9-a-test.md:9: A link leads to a lesson', ['[a](https://example.org)']],
    ['en/9.9-a-test.md:9: A lesson has no place for this (heading)', ['# a']],
    ['en/9.9-a-test.md:9: A misconception needs a try of its own', [':::misconception{claim="a"}', 'b', ':::']],
  ])('%s', (message, lines) => {
    expect(() => read(...lines)).toThrow(message);
  });

  it('in the front matter too', () => {
    const wrong = (text: string) => () => readLesson('en/9.9-a-test.md', text);
    expect(wrong('Hello')).toThrow('en/9.9-a-test.md:1: A lesson begins with its front matter');
    expect(wrong(head.join('\n').replace('part:', 'prat:'))).toThrow('en/9.9-a-test.md:3: The front matter has no “prat”');
    expect(wrong(head.join('\n').replace('absUntrained', 'absent'))).toThrow(
      'en/9.9-a-test.md:5: The action “open” needs one of absByHand, absUntrained',
    );
    expect(() => readLesson('en/9.8-a-test.md', head.join('\n'))).toThrow('has a name that begins with “9.9-”');
  });
});

it('all examples can be opened', () => {
  expect([...exampleKeys].sort()).toEqual(examples.map(({ key }) => key).sort());
});
