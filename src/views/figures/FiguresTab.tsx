import { useState } from 'react';
import { figureWords as words } from '../../words/figures.ts';
import Figure from './Figure.tsx';
import { figures, isFigureName } from './index.ts';
import css from './Parts.module.css';

/** All figures, one at a time, of whatever the lab shows. */
export default function FiguresTab() {
  const [name, setName] = useState<keyof typeof figures>('box-diagram');
  return (
    <section className={css.tab}>
      <select
        className={css.select}
        aria-label={words.choose}
        value={name}
        onChange={(event) => isFigureName(event.target.value) && setName(event.target.value)}
      >
        {Object.entries(words.names).map(([one, title]) => (
          <option key={one} value={one}>
            {title}
          </option>
        ))}
      </select>
      <Figure key={name} name={name} />
    </section>
  );
}
