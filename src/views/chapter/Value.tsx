import { formatNumber } from '../../walk/format.ts';
import { chapterWords as words } from '../../words/chapter.ts';
import { useLateScene } from '../LateScene.tsx';
import { Num } from '../numbers/Num.tsx';
import css from './Live.module.css';
import { useBound } from './live.ts';

interface Props {
  readonly name: string;
  /** Inside a button: text alone. */
  readonly plain?: boolean;
}

/** A number in a lesson's text: that of the network that is loaded, or a gap until the walk has come to it. */
export function Value({ name, plain = false }: Props) {
  const { value, reached, pass } = useLateScene();
  const bound = useBound(name);
  if (!bound || bound.shape.length > 0) return <>{words.gap}</>;
  const { id } = bound;
  const known = reached(id);
  if (plain) return <>{known ? formatNumber(id, value(id), 2, pass.settings) : words.gap}</>;
  return <Num id={id} value={known ? value(id) : undefined} className={known ? css.number : css.gap} />;
}
