import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import type { BackstepDocument } from '../documents/document.ts';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { overview4332 } from '../documents/examples/overview-4332.ts';
import { seededDocument } from '../documents/examples/seeded.ts';
import { grains } from '../walk/step.ts';
import { stepLatex, walkLatex } from './latex.ts';
import { latexText } from './latexText.ts';
import { markdownText, stepMarkdown, walkMarkdown } from './markdown.ts';
import { lastScene, randomDocuments, sceneAt } from './scenes.ts';
import { texNumber } from './tiles.ts';

const pdflatex = process.env['PDFLATEX'] ?? 'pdflatex';
const hasLatex = spawnSync(pdflatex, ['--version']).status === 0;
const nasty = String.raw`\input{/etc/passwd} $x_1^2$ & 100% #1 {~} “é ž ı ß” − 𝓛 ŷ 漢 😀 <script> [a](b) |`;
const sigmoids = seededDocument({ title: nasty, widths: [16, 16, 3], hidden: 'sigmoid', loss: 'log', observations: 2, seed: 4 });

/** Braces, environments, dollars and \left…\right all closed, and nothing but ASCII. */
function expectBalanced(tex: string) {
  const bare = tex.replace(/\\[\\{}$%&#_]/g, '');
  expect(bare.match(/[^\n -~]/g)).toBeNull();
  let depth = 0;
  for (const [brace] of bare.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  const open: string[] = [];
  for (const [, verb, name = ''] of tex.matchAll(/\\(begin|end)\{(\w+\*?)\}/g))
    if (verb === 'begin') open.push(name);
    else expect(open.pop()).toBe(name);
  expect(open).toEqual([]);
  expect((bare.match(/\$/g) ?? []).length % 2).toBe(0);
  // Never across lines of an alignment.
  for (const line of tex.split('\n')) expect(line.match(/\\left(?![a-z])/g)?.length).toBe(line.match(/\\right(?![a-z])/g)?.length);
}

/** Every formula of the Markdown is one that KaTeX, hence GitHub and Jupyter, can set. */
function expectSet(markdown: string) {
  const plain = markdown.replace(/\\\$/g, '');
  for (const [, display, inline] of plain.matchAll(/\$\$([^$]+)\$\$|\$([^$]+)\$/g))
    katex.renderToString(display ?? inline ?? '', { throwOnError: true, strict: 'error', displayMode: display !== undefined });
  expect(plain).not.toMatch(/undefined|\bnull\b/);
}

describe('handouts', () => {
  it('of any step, at any grain, are formulas that can be set', () => {
    fc.assert(
      fc.property(randomDocuments, fc.constantFrom(...grains), fc.double({ min: 0, max: 1, noNaN: true }), (document, grain, at) => {
        const { plan } = sceneAt(document);
        const scene = sceneAt(document, { step: 1 + Math.floor(at * (plan.steps.length - 1)) }, grain);
        expectSet(stepMarkdown(scene));
        expectBalanced(stepLatex(scene));
      }),
      { numRuns: 40 },
    );
  });

  it.each([absUntrained, overview4332, sigmoids])('of a whole walk have every step', (document) => {
    const scene = sceneAt(document, { iteration: 1 });
    for (const grain of ['layer', 'matrix'] as const) {
      const markdown = walkMarkdown(scene, { grain });
      expectSet(markdown);
      expectBalanced(walkLatex(scene, { grain }));
      const stops = grain === 'layer' ? scene.plan.groups : scene.plan.steps;
      expect(markdown.match(/^## /gm)).toHaveLength(stops.length + 1);
      expect(markdown).toContain('of iteration 1)');
    }
  });

  it('say the numbers of the page, as finely as asked', () => {
    const scene = sceneAt(absUntrained, { step: 3 });
    expect(stepMarkdown(scene, { decimals: 2 })).toContain(String.raw`&= \begin{pmatrix} 1.07 \end{pmatrix}`);
    expect(stepMarkdown(scene, { decimals: 2 })).toContain(String.raw`Here $h_{0}^{(2)}$ = 1.07.`);
    const update = stepMarkdown(sceneAt(absUntrained, { step: 16 }), { decimals: 5 });
    expect(update).toContain(String.raw`\mathbf{W}^{(1)} &\leftarrow \mathbf{W}^{(1)} - \eta \cdot`);
    expect(update).toContain(String.raw`&= \begin{pmatrix} 0.80000 \\ -0.50000 \end{pmatrix} - 0.05000 \cdot`);
    expect(update).toContain(String.raw`&= \begin{pmatrix} 0.87425 \\ -0.50000 \end{pmatrix}`);
    const scalar = stepMarkdown(sceneAt(absUntrained, { step: 6 }, 'scalar'), { decimals: 2 });
    expect(scalar).toContain(String.raw`&= -2 \cdot \bigl( 1.62 - 1.07 \bigr)`);
    const together = stepMarkdown(sceneAt(sigmoids, { step: 7 }));
    expect(together).toContain(String.raw`&= \bigl( \hat{\mathbf{y}} - \mathbf{y} \bigr)^{\top}`);
  });

  it('write numbers of every size', () => {
    const texts = [-0.55, -0, 1.25e308, -1e21, Infinity, -Infinity, NaN].map((value) => texNumber(value, 2));
    expect(texts).toEqual([
      '-0.55',
      '0.00',
      String.raw`1.3\cdot 10^{308}`,
      String.raw`-1.0\cdot 10^{21}`,
      String.raw`\infty`,
      String.raw`-\infty`,
      String.raw`\mathrm{NaN}`,
    ]);
  });

  it('take a title for what it is: text', () => {
    expect(latexText('a_b & 5% é 漢')).toBe(String.raw`a\_b \& 5\% \'{e} \texttt{U+6F22}`);
    expect(latexText('\\input{x}\n^~')).toBe(String.raw`\textbackslash{}input\{x\} \textasciicircum{}\textasciitilde{}`);
    expect(markdownText('# *a*\n<b> [c](d) $e$ &amp;')).toBe(String.raw`\# \*a\* \<b\> \[c\](d) \$e\$ \&amp;`);
  });
});

const overflowing: BackstepDocument = { ...absUntrained, learningRate: 1e200 };

// Skipped where no pdflatex is found; the balance is checked above in any case.
describe.skipIf(!hasLatex)('pdflatex', () => {
  it.each([
    ['the first example', walkLatex(lastScene(absUntrained))],
    ['every number of 4-3-3-2', walkLatex(lastScene(overview4332), { grain: 'scalar' })],
    ['sigmoids, a log loss, and a hostile title', walkLatex(lastScene(sigmoids), { grain: 'layer' })],
    ['one step', stepLatex(sceneAt(overview4332, { step: 14 }))],
    ['a sum of 17 terms', stepLatex(sceneAt(sigmoids, { step: 1 }, 'scalar'))],
    ['an overflow', walkLatex(sceneAt(overflowing, { iteration: 3 }))],
  ])(
    'compiles %s, with no line past the margin',
    (_, tex) => {
      const folder = mkdtempSync(join(tmpdir(), 'backstep-'));
      try {
        writeFileSync(join(folder, 'a.tex'), tex);
        const run = spawnSync(pdflatex, ['-halt-on-error', '-interaction=nonstopmode', '-no-shell-escape', '-draftmode', 'a.tex'], {
          cwd: folder,
        });
        const log = readFileSync(join(folder, 'a.log'), 'latin1');
        expect(run.status, log.slice(-2000)).toBe(0);
        expect(log.match(/Overfull .*/g)).toBeNull();
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});
