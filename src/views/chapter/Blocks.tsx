import { chapterWords as words } from '../../words/chapter.ts';
import type { Block } from '../../chapter/lesson.ts';
import { later } from '../../ui/later.tsx';
import { isFigureName } from '../figures/index.ts';
import css from './Chapter.module.css';
import { LiveEquation } from './LiveMath.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';
import { Text } from './Text.tsx';
import { TryCard } from './TryCard.tsx';

const Figure = later(() => import('../figures/Figure.tsx'));

interface Props {
  readonly blocks: readonly Block[];
  readonly lesson: string;
}

/** What a lesson is made of, in order. Things to try that follow each other stand under one heading. */
export function Blocks({ blocks, lesson }: Props) {
  return blocks.map((block, i) => (
    <div key={i} className={css.block} data-block={block.kind}>
      {block.kind === 'try' && blocks[i - 1]?.kind !== 'try' ? <h3 className={css.subheading}>{words.tryIt}</h3> : null}
      <One block={block} lesson={lesson} />
    </div>
  ));
}

function One({ block, lesson }: { readonly block: Block; readonly lesson: string }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={css.paragraph}>
          <Text text={block.children} />
        </p>
      );
    case 'list':
      return (
        <ul className={css.list}>
          {block.items.map((item, i) => (
            <li key={i}>
              <Text text={item} />
            </li>
          ))}
        </ul>
      );
    case 'equation':
      return <LiveEquation tree={block.tree} spoken={block.spoken} />;
    case 'figure':
      return isFigureName(block.name) ? (
        <Figure name={block.name} caption={<Text text={block.caption} />} />
      ) : (
        <p className={css.note}>
          <Text text={block.caption} />
        </p>
      );
    case 'try':
      return <TryCard card={block} />;
    case 'question':
      return <QuestionBlock question={block} lesson={lesson} />;
    case 'misconception':
      return (
        <div className={css.misconception}>
          <h3 className={css.boxHead}>{words.misconception}</h3>
          <p className={css.claim}>
            <Text text={block.claim} />
          </p>
          <Blocks blocks={block.children} lesson={lesson} />
        </div>
      );
    case 'misprint':
      return (
        <div className={css.misprint} role="note">
          <h3 className={css.boxHead}>{words.misprint}</h3>
          <Blocks blocks={block.children} lesson={lesson} />
        </div>
      );
  }
}
