import type { Scene } from '../lab/scene.ts';
import type { Rich } from '../notation/rich.ts';
import type { Settings } from '../notation/settings.ts';
import { texOf } from '../notation/texOf.ts';
import { exportWords as words } from '../words/export.ts';
import type { Formula } from './formulas.ts';
import { stepHandout, walkHandout, type Handout, type HandoutOptions, type Section } from './sections.ts';

/** Markdown with TeX between dollars, as GitHub, Jupyter, Quarto and Obsidian read it. */

/** Text that means nothing but itself: no emphasis, link, formula, tag, or line of its own. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|$~]/g, String.raw`\$&`)
    .replace(/&(?=[#\w]+;)/g, String.raw`\&`);

const sentence = (rich: Rich, settings: Settings): string =>
  rich
    .map((piece) => {
      if (typeof piece === 'string') return markdownText(piece);
      return piece.kind === 'symbol' ? `$${texOf(piece.symbol, settings)}$` : piece.text;
    })
    .join('');

const formula = (lines: Formula): string =>
  `$$\n${String.raw`\begin{aligned}`}\n${lines.join(` ${String.raw`\\`}\n`)}\n${String.raw`\end{aligned}`}\n$$`;

function section({ heading, paragraphs, formulas, notes }: Section, settings: Settings): string {
  const text = (rich: Rich) => sentence(rich, settings);
  return [
    `## ${markdownText(heading)}`,
    ...(paragraphs.length > 0 ? [paragraphs.map(text).join(' ')] : []),
    ...formulas.map(formula),
    ...notes.map((note) => `- ${text(note)}`),
  ].join('\n\n');
}

const write = ({ title, subtitle, sections, settings }: Handout): string =>
  `${[`# ${markdownText(title)}`, subtitle, ...sections.map((one) => section(one, settings)), words.made].join('\n\n')}\n`;

/** The step that a scene is at, as Markdown. */
export const stepMarkdown = (scene: Scene, options?: HandoutOptions): string => write(stepHandout(scene, options));

/** The whole iteration that a scene is in, as Markdown. */
export const walkMarkdown = (scene: Scene, options?: HandoutOptions): string => write(walkHandout(scene, options));
