import { useState } from 'react';
import { csvOf } from '../../export/csv.ts';
import { stepLatex, walkLatex } from '../../export/latex.ts';
import { stepMarkdown, walkMarkdown } from '../../export/markdown.ts';
import { numpyScript } from '../../export/numpy.ts';
import { torchScript } from '../../export/torch.ts';
import type { Scene } from '../../lab/scene.ts';
import { download } from '../../ui/download.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { exportWords as words } from '../../words/export.ts';
import { pageWords } from '../../words/page.ts';
import { useActions, useScene } from '../lab.ts';
import css from './ExportSheet.module.css';
import { Pictures } from './Pictures.tsx';

interface Kind {
  readonly key: keyof typeof words.kinds;
  /** What the file's name ends in. */
  readonly ending: string;
  readonly make: (scene: Scene) => string;
}

const kinds: readonly Kind[] = [
  { key: 'stepLatex', ending: '-step.tex', make: (scene) => stepLatex(scene) },
  { key: 'walkLatex', ending: '.tex', make: (scene) => walkLatex(scene) },
  { key: 'stepMarkdown', ending: '-step.md', make: (scene) => stepMarkdown(scene) },
  { key: 'walkMarkdown', ending: '.md', make: (scene) => walkMarkdown(scene) },
  { key: 'csv', ending: '.csv', make: csvOf },
  { key: 'numpy', ending: '-numpy.py', make: numpyScript },
  { key: 'torch', ending: '-torch.py', make: torchScript },
];

/** What can be taken away from here, each to be copied or saved. */
export default function ExportSheet() {
  const scene = useScene();
  const { showSheet } = useActions();
  const [said, setSaid] = useState('');
  const base = pageWords.fileName(scene.document.title).replace(/\.backstep\.json$/, '');
  const copy = async ({ key, make }: Kind) => {
    try {
      await navigator.clipboard.writeText(make(scene));
      setSaid(words.copied(words.kinds[key].name));
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <Sheet title={words.title} intro={words.intro} close={words.close} onClose={() => showSheet(null)}>
      <ul>
        {kinds.map((kind) => {
          const { name, text } = words.kinds[kind.key];
          return (
            <li key={kind.key} className={css.row}>
              <span>
                <span className={css.name}>{name}</span>
                <span className={css.text}>{text}</span>
              </span>
              <button type="button" className={css.button} aria-label={words.copy(name)} onClick={() => void copy(kind)}>
                {words.copyShort}
              </button>
              <button
                type="button"
                className={css.button}
                aria-label={words.save(name)}
                onClick={() => download(`${base}${kind.ending}`, kind.make(scene))}
              >
                {words.saveShort}
              </button>
            </li>
          );
        })}
        <Pictures base={base} title={scene.step.title} onSaid={setSaid} />
      </ul>
      <p role="status" className={css.said}>
        {said}
      </p>
    </Sheet>
  );
}
