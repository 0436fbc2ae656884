import { useState } from 'react';
import { buildWords as words } from '../../words/build.ts';
import { useSceneOf } from '../lab.ts';
import css from './Build.module.css';
import type { Build } from './useBuild.ts';

/** The network's name, which files and links carry. */
export function TitleField({ build, problemId }: { readonly build: Build; readonly problemId: string }) {
  const title = useSceneOf((scene) => scene.document.title);
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed !== null && build.rename(typed) === null) setTyped(null);
  };
  return (
    <label className={css.row}>
      <span>{words.title}</span>
      <input
        className={`${css.field} ${css.title}`}
        autoComplete="off"
        aria-describedby={problemId}
        value={typed ?? title}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </label>
  );
}
