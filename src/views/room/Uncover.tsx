import { useEffect, useRef } from 'react';
import { saidNumber } from '../../walk/format.ts';
import { numberWords } from '../../words/numbers.ts';
import { roomWords as words } from '../../words/room.ts';
import { useActions, useNames, useScene } from '../lab.ts';
import { digitsOf } from '../stepcard/Tile.tsx';
import css from '../stepcard/StepCard.module.css';

/** So many numbers are said one by one when they are uncovered together. */
const said = 4;

/** Uncovers the next of the numbers that the room is asked for; says them as they are uncovered. Keeps its room while there are none. */
export default function Uncover() {
  const scene = useScene();
  const { uncover, say } = useActions();
  const names = useNames();
  const { covered } = scene;
  const before = useRef(scene);
  useEffect(() => {
    const last = before.current;
    before.current = scene;
    if (last.place !== scene.place || last.pass !== scene.pass || last.grain !== scene.grain) return;
    const open = last.covered.filter((id) => !covered.includes(id));
    const text = (id: string) => numberWords.known(names.say(id), saidNumber(names.show(id, scene.value(id), digitsOf(scene, id))));
    if (open.length > 0) say(words.uncovered(open.slice(0, said).map(text), open.length - said));
  }, [scene, covered, names, say]);
  return (
    <>
      <button
        type="button"
        className={css.uncover}
        aria-label={words.uncoverLabel(covered.length)}
        disabled={covered.length === 0}
        onClick={() => uncover(covered.slice(0, 1))}
      >
        {words.uncover(covered.length)}
      </button>
      <span className="visually-hidden" role="status">
        {covered.length > 0 ? words.waiting(covered.length) : ''}
      </span>
    </>
  );
}
