import { pageWords as words } from '../../words/page.ts';
import css from './App.module.css';
import { useLab } from '../lab.ts';

/** One line that says where to begin; gone with the first step or change. */
export function Begin() {
  const fresh = useLab((lab) => lab.place.iteration === 0 && lab.place.step === 1 && lab.past.length === 0);
  return fresh ? <p className={css.begin}>{words.begin}</p> : null;
}
