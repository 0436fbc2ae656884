import { examples } from '../../documents/examples/index.ts';
import type { Scene } from '../../lab/scene.ts';
import { Down } from '../../ui/icons.tsx';
import { LazyMenu } from '../../ui/LazyMenu.tsx';
import { exampleWords } from '../../words/en/examples.ts';
import { pageWords as words } from '../../words/en/page.ts';
import { useActions, useLab, useSceneOf } from '../lab.ts';
import css from './Header.module.css';
import type { Files } from './useFiles.ts';

/** 4 – 3 – 3 – 2; of a deep network how many layers and parameters. */
function shapeOf({ plan: { widths, depth } }: Scene): string {
  if (depth <= 4) return widths.join(' – ');
  const parameters = widths.slice(1).reduce((total, width, k) => total + width * ((widths[k] ?? 0) + 1), 0);
  return words.size(depth, parameters);
}

/** The network at hand, and others: the examples, a file. */
export function DocumentMenu({ files }: { readonly files: Files }) {
  const title = useSceneOf((scene) => scene.document.title);
  const shape = useSceneOf(shapeOf);
  const iteration = useLab((lab) => lab.place.iteration);
  const { open } = useActions();
  const save = iteration === 0 ? { start: words.save } : { start: words.saveStart, now: words.saveNow };
  const groups = [
    {
      entries: [
        { key: 'open', label: words.open, onSelect: files.choose },
        ...Object.entries(save).map(([which, label]) => ({
          key: which,
          label,
          onSelect: () => files.save(which === 'now' ? 'now' : 'start'),
        })),
      ],
    },
    {
      label: words.examples,
      entries: examples.map(({ key, document }) => ({
        key,
        label: document.title,
        text: exampleWords[key],
        onSelect: () => open(document),
      })),
    },
  ];
  return (
    <LazyMenu className={css.document} align="start" groups={groups}>
      <span className={css.documentKind}>{words.document}</span>
      <span className={css.documentTitle}>{title}</span>
      <span className={css.documentShape}>{shape}</span>
      <Down />
    </LazyMenu>
  );
}
