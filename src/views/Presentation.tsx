import { Close } from '../ui/icons.tsx';
import { pageWords as words } from '../words/page.ts';
import css from './App.module.css';
import { useActions } from './lab.ts';

/** What stands in place of the header while presenting: the way out, and for the ear the page's name. */
export function Presentation() {
  const { present } = useActions();
  return (
    <header>
      <h1 className="visually-hidden">{words.name}</h1>
      <button type="button" className={css.leave} aria-label={words.leave} onClick={() => present(false)}>
        <Close />
      </button>
    </header>
  );
}
