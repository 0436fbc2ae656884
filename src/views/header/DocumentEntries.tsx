import { use } from 'react';
import { examples } from '../../documents/examples/index.ts';
import type { MenuProps } from '../../ui/LazyMenu.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { pageWords as words } from '../../words/page.ts';
import { useActions, useLab } from '../lab.ts';
import { FilesContext } from './useFiles.ts';

/** What the document menu offers: a file, and the examples. */
export default function DocumentEntries(props: MenuProps) {
  const files = use(FilesContext);
  const iteration = useLab((lab) => lab.place.iteration);
  const { open, showSheet } = useActions();
  if (!files) return null;
  const save = iteration === 0 ? { start: words.save } : { start: words.saveStart, now: words.saveNow };
  const groups = [
    {
      entries: [
        { key: 'gallery', label: words.gallery, onSelect: () => showSheet('gallery') },
        { key: 'open', label: words.open, onSelect: files.choose },
        ...Object.entries(save).map(([which, label]) => ({
          key: which,
          label,
          onSelect: () => void files.save(which === 'now' ? 'now' : 'start'),
        })),
        { key: 'share', label: words.share, onSelect: () => showSheet('share') },
        { key: 'export', label: words.exportAs, onSelect: () => showSheet('export') },
        { key: 'plan', label: words.plan, onSelect: () => showSheet('plan') },
      ],
    },
    {
      entries: [
        { key: 'worksheet', label: words.worksheet, onSelect: () => showSheet('worksheet') },
        { key: 'handout', label: words.handout, onSelect: () => showSheet('handout') },
        { key: 'sheetCode', label: words.sheetCode, onSelect: () => showSheet('sheetCode') },
      ],
    },
    {
      label: words.examples,
      entries: examples.map(({ key, document, look }) => ({
        key,
        label: document.title,
        text: look,
        onSelect: () => open(document),
      })),
    },
  ];
  return <Menu {...props} align="start" groups={groups} />;
}
