import type { Scene } from '../lab/scene.ts';
import type { Rich } from '../notation/rich.ts';
import type { Settings } from '../notation/settings.ts';
import { texOf } from '../notation/texOf.ts';
import { exportWords as words } from '../words/export.ts';
import type { Formula } from './formulas.ts';
import { latexText } from './latexText.ts';
import { stepHandout, walkHandout, type Handout, type HandoutOptions, type Section } from './sections.ts';

/** A LaTeX document that any installation compiles: article, amsmath, amssymb, and margins set by hand. */

const sentence = (rich: Rich, settings: Settings): string =>
  rich
    .map((piece) => {
      if (typeof piece === 'string') return latexText(piece);
      return piece.kind === 'symbol' ? `$${texOf(piece.symbol, settings)}$` : latexText(piece.text);
    })
    .join('');

const formula = (lines: Formula): string =>
  [String.raw`\begin{align*}`, lines.join(` ${String.raw`\\`}\n`), String.raw`\end{align*}`].join('\n');

function section({ heading, paragraphs, formulas, notes }: Section, settings: Settings): string {
  const text = (rich: Rich) => sentence(rich, settings);
  const items = notes.map((note) => String.raw`\item ${text(note)}`);
  return [
    String.raw`\section*{${latexText(heading)}}`,
    paragraphs.map(text).join(' '),
    ...formulas.map(formula),
    ...(items.length > 0 ? [[String.raw`\begin{itemize}`, ...items, String.raw`\end{itemize}`].join('\n')] : []),
  ].join('\n\n');
}

const write = ({ title, subtitle, sections, settings }: Handout): string =>
  `${String.raw`\documentclass{article}
\usepackage{amsmath,amssymb}
\setlength{\textwidth}{17cm}
\setlength{\oddsidemargin}{-0.5cm}
\setlength{\textheight}{23cm}
\setlength{\topmargin}{-1cm}
\setlength{\parindent}{0pt}
\renewcommand{\arraystretch}{1.1}
\renewcommand{\labelitemi}{$\bullet$}
\allowdisplaybreaks
\begin{document}`}

${String.raw`\begin{center}\Large ${latexText(title)}\\[1ex]\large ${latexText(subtitle)}\end{center}`}

${sections.map((one) => section(one, settings)).join('\n\n')}

${String.raw`\bigskip\noindent\footnotesize ${latexText(words.made)}`}

${String.raw`\end{document}`}
`;

/** The step that a scene is at, as a LaTeX document. */
export const stepLatex = (scene: Scene, options?: HandoutOptions): string => write(stepHandout(scene, options));

/** The whole iteration that a scene is in, as a LaTeX document. */
export const walkLatex = (scene: Scene, options?: HandoutOptions): string => write(walkHandout(scene, options));
