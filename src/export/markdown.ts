import type { Scene } from '../lab/scene.ts';
import type { Rich } from '../notation/rich.ts';
import { texOf } from '../notation/texOf.ts';
import { exportWords as words } from '../words/en/export.ts';
import type { Formula } from './formulas.ts';
import { stepHandout, walkHandout, type Handout, type HandoutOptions, type Section } from './sections.ts';

/** Markdown with TeX between dollars, as GitHub, Jupyter, Quarto and Obsidian read it. */

/** Text that means nothing but itself: no emphasis, link, formula, tag, or line of its own. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|$~]/g, String.raw`\$&`)
    .replace(/&(?=[#\w]+;)/g, String.raw`\&`);

const sentence = (rich: Rich): string =>
  rich
    .map((piece) => {
      if (typeof piece === 'string') return markdownText(piece);
      return piece.kind === 'symbol' ? `$${texOf(piece.symbol)}$` : piece.text;
    })
    .join('');

const formula = (lines: Formula): string =>
  `$$\n${String.raw`\begin{aligned}`}\n${lines.join(` ${String.raw`\\`}\n`)}\n${String.raw`\end{aligned}`}\n$$`;

const section = ({ heading, paragraphs, formulas, notes }: Section): string =>
  [
    `## ${markdownText(heading)}`,
    ...(paragraphs.length > 0 ? [paragraphs.map(sentence).join(' ')] : []),
    ...formulas.map(formula),
    ...notes.map((note) => `- ${sentence(note)}`),
  ].join('\n\n');

const write = ({ title, subtitle, sections }: Handout): string =>
  `${[`# ${markdownText(title)}`, subtitle, ...sections.map(section), words.made].join('\n\n')}\n`;

/** The step that a scene is at, as Markdown. */
export const stepMarkdown = (scene: Scene, options?: HandoutOptions): string => write(stepHandout(scene, options));

/** The whole iteration that a scene is in, as Markdown. */
export const walkMarkdown = (scene: Scene, options?: HandoutOptions): string => write(walkHandout(scene, options));
