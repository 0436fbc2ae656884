import { Fragment, use, type ReactNode } from 'react';
import type { Inline } from '../../chapter/lesson.ts';
import { addressOf } from '../../lab/lessons.ts';
import css from './Chapter.module.css';
import { LessonContext } from './context.ts';
import { LiveMath } from './LiveMath.tsx';
import { Value } from './Value.tsx';

interface Props {
  readonly text: readonly Inline[];
  /** Inside a button: nothing in it is live on its own. */
  readonly plain?: boolean;
}

/** A lesson's text: words, formulas, live values, and links to other lessons. */
export function Text({ text, plain = false }: Props) {
  return text.map((piece, i) => <Fragment key={i}>{show(piece, plain)}</Fragment>);
}

function show(piece: Inline, plain: boolean): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'strong':
      return (
        <strong>
          <Text text={piece.children} plain={plain} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Text text={piece.children} plain={plain} />
        </em>
      );
    case 'math':
      return <LiveMath tree={piece.tree} spoken={piece.spoken} plain={plain} />;
    case 'value':
      return <Value name={piece.id} plain={plain} />;
    case 'lesson':
      return (
        <LessonLink id={piece.id}>
          <Text text={piece.children} plain />
        </LessonLink>
      );
  }
}

/** A link with an address of its own, which opens the lesson here. */
export function LessonLink({
  id,
  className,
  children,
}: {
  readonly id: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const open = use(LessonContext);
  return (
    <a
      href={addressOf(id)}
      className={className ?? css.link}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        open(id);
      }}
    >
      {children}
    </a>
  );
}
