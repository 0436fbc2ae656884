import { useEffect, useRef } from 'react';
import { stopKey } from '../../lab/predict.ts';
import type { Scene } from '../../lab/scene.ts';
import { saidNumber } from '../../walk/format.ts';
import { numberWords } from '../../words/numbers.ts';
import { roomWords as words } from '../../words/room.ts';
import { useActions, useNames, useScene } from '../lab.ts';
import { digitsOf } from '../stepcard/Tile.tsx';
import css from './Uncover.module.css';

/** So many numbers are said one by one when they are uncovered together. */
const said = 4;

const stopOf = ({ plan, grain, place }: Scene) => stopKey(plan, grain, place);

interface Props {
  readonly className?: string | undefined;
  /** The number alone. */
  readonly short?: boolean;
}

/** Uncovers the next of the numbers that the room is asked for; says them as they are uncovered. Keeps its room while there are none. */
export default function Uncover({ className = css.uncover, short = false }: Props) {
  const scene = useScene();
  const { uncover, say } = useActions();
  const names = useNames();
  const { covered } = scene;
  const before = useRef(scene);
  useEffect(() => {
    const last = before.current;
    before.current = scene;
    if (last.pass !== scene.pass || stopOf(last) !== stopOf(scene)) return;
    const open = last.covered.filter((id) => !covered.includes(id));
    const text = (id: string) => numberWords.known(names.say(id), saidNumber(names.show(id, scene.value(id), digitsOf(scene, id))));
    if (open.length > 0) say(words.uncovered(open.slice(0, said).map(text), open.length - said));
  }, [scene, covered, names, say]);
  return (
    <>
      <button type="button" className={className} disabled={covered.length === 0} onClick={() => uncover(covered.slice(0, 1))}>
        {short ? <span aria-hidden="true">{covered.length}</span> : null}
        <span className={short ? 'visually-hidden' : undefined}>{words.uncover(covered.length)}</span>
      </button>
      <span className="visually-hidden" role="status">
        {covered.length > 0 ? words.waiting(covered.length) : ''}
      </span>
    </>
  );
}
