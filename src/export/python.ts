import type { Scene } from '../lab/scene.ts';
import { valueOf, type Pass } from '../walk/pass.ts';
import { cellsOf, type Factor } from '../walk/equation.ts';
import { exportWords } from '../words/export.ts';
import { blocksOf, givenOf } from './quantities.ts';
import { pyNumber, variable } from './script.ts';

const words = exportWords.script;

/** What the NumPy and the PyTorch script have in common: the numbers they begin with, and how they print what they have. */

/** A function of the script's own; only those that it uses are written. */
export type Helpers = Readonly<Record<string, string>>;

const list = (parts: readonly string[]) => `[${parts.join(', ')}]`;

/** The literal of a factor's numbers: a vector is one-dimensional. */
function literal(pass: Pass, factor: Factor): string {
  const cells = cellsOf(factor).map((row) => row.map((id) => pyNumber(valueOf(pass, id))));
  if (factor.layout === 'number') return cells.flat().join('');
  return factor.layout === 'matrix' ? list(cells.map(list)) : list(cells.flat());
}

/** `W1 = np.array([[0.8], [-0.5]])` for all that is given. */
export const givenLines = (pass: Pass, array: (literal: string, block: string) => string): string[] =>
  givenOf(pass).map((factor) => `${variable(factor.block)} = ${array(literal(pass, factor), factor.block)}`);

const printing = `def number(value):
    # JSON has no infinities.
    return value if math.isfinite(value) else "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"


def flat(blocks):
    def visit(key, value):
        if isinstance(value, list):
            for i, part in enumerate(value):
                yield from visit(f"{key}.{i}", part)
        else:
            yield key, number(value)

    return dict(pair for block, array in blocks.items() for pair in visit(block, array.tolist()))`;

const dictionary = (blocks: readonly string[], suffix = '') =>
  `{\n${blocks.map((block) => `    "${block}": ${variable(block)}${suffix},`).join('\n')}\n}`;

/** Name of a parameter's variable after the update. */
export const updatedSuffix = '_new';

function printLines({ pass }: Scene): string[] {
  const updated = pass.plan.steps.filter((step) => step.phase === 'update').flatMap((step) => step.writes);
  return [
    `values = ${dictionary([...blocksOf(pass).keys()])}`,
    `updated = ${dictionary(updated, updatedSuffix)}`,
    'print(json.dumps({"values": flat(values), "updated": flat(updated)}, indent=1))',
  ];
}

export interface Script {
  readonly package: string;
  readonly imports: readonly string[];
  readonly helpers: Helpers;
  readonly given: readonly string[];
  readonly body: readonly string[];
}

/** The whole script. The title is a literal, so that no title can be code. */
export function write(scene: Scene, { package: name, imports, helpers, given, body }: Script): string {
  const code = [...given, ...body].join('\n');
  const used = Object.entries(helpers).filter(([helper]) => new RegExp(String.raw`\b${helper}\(`).test(code));
  const top = [`# ${words.title(name)}`, `# ${words.prints}`, 'import json', 'import math', '', ...imports, ''];
  return [
    ...top,
    `title = ${JSON.stringify(scene.document.title)}`,
    '',
    ...used.flatMap(([, definition]) => ['', definition, '']),
    '',
    printing,
    '',
    '',
    `# ${words.given}`,
    ...given,
    ...body,
    '',
    ...printLines(scene),
    '',
  ].join('\n');
}
