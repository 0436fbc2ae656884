import * as Menu from '@radix-ui/react-dropdown-menu';
import { examples } from '../../documents/examples/index.ts';
import type { Scene } from '../../lab/scene.ts';
import { Down } from '../../ui/icons.tsx';
import { exampleWords } from '../../words/en/examples.ts';
import { pageWords as words } from '../../words/en/page.ts';
import { useActions, useLab, useSceneOf } from '../lab.ts';
import css from './Header.module.css';
import type { Files } from './useFiles.ts';

/** 4 – 3 – 3 – 2; of a deep network how many layers and parameters. */
function shapeOf({ plan: { widths, depth } }: Scene): string {
  if (depth <= 4) return widths.join(' – ');
  return words.size(
    depth,
    widths.slice(1).reduce((total, width, k) => total + width * ((widths[k] ?? 0) + 1), 0),
  );
}

/** The network at hand, and others: the examples, a file. */
export function DocumentMenu({ files }: { readonly files: Files }) {
  const title = useSceneOf((scene) => scene.document.title);
  const shape = useSceneOf((scene) => shapeOf(scene));
  const iteration = useLab((lab) => lab.place.iteration);
  const { open } = useActions();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className={css.document}>
        <span className={css.documentKind}>{words.document}</span>
        <span className={css.documentTitle}>{title}</span>
        <span className={css.documentShape}>{shape}</span>
        <Down />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content className={css.menu} align="start" sideOffset={6} collisionPadding={8}>
          <Menu.Label className={css.menuLabel}>{words.examples}</Menu.Label>
          {examples.map(({ key, document }) => (
            <Menu.Item key={key} className={css.item} onSelect={() => open(document)}>
              <span className={css.itemTitle}>{document.title}</span>
              <span className={css.itemText}>{exampleWords[key]}</span>
            </Menu.Item>
          ))}
          <Menu.Separator className={css.separator} />
          <Menu.Item className={css.item} onSelect={files.choose}>
            {words.open}
          </Menu.Item>
          {iteration === 0 ? (
            <Menu.Item className={css.item} onSelect={() => files.save('start')}>
              {words.save}
            </Menu.Item>
          ) : (
            <>
              <Menu.Item className={css.item} onSelect={() => files.save('start')}>
                {words.saveStart}
              </Menu.Item>
              <Menu.Item className={css.item} onSelect={() => files.save('now')}>
                {words.saveNow}
              </Menu.Item>
            </>
          )}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}
