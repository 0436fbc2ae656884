import { useMemo, useState } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { Tex } from '../../ui/Tex.tsx';
import { formatTelling } from '../../walk/format.ts';
import { pathCount, pathsOf } from '../../walk/paths.ts';
import { symbolOf } from '../../walk/symbols.ts';
import { whyWords as words } from '../../words/why.ts';
import { useNames } from '../lab.ts';
import css from './Slope.module.css';

/** Every path from a parameter to the loss with its product; together they make the gradient. Found when they are asked for. */
export function Paths({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={css.paths} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.paths(pathCount(scene.plan, id))}</summary>
      {open ? <List scene={scene} id={id} /> : null}
    </details>
  );
}

function List({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const { pass, plan } = scene;
  const { say } = useNames();
  const { paths, total, rest } = useMemo(() => pathsOf(pass, id), [pass, id]);
  const { all } = pass;
  return (
    <>
      {all ? <p className={css.pathNote}>{words.pathsOfAll(all.count, all.reduction === 'mean')}</p> : null}
      <ol className={css.pathList}>
        {paths.map((path) => (
          <li key={path.nodes.join()} data-zero={path.product === 0 || undefined}>
            <span className={css.nodes}>
              <span className="visually-hidden">{path.nodes.map((node) => say(node)).join(', ')}</span>
              {path.nodes.map((node, i) => (
                <span key={node} aria-hidden="true">
                  {i > 0 ? '→' : null}
                  <Tex {...symbolOf(node, plan.depth)} />
                </span>
              ))}
            </span>
            <span className={css.product}>{formatTelling(path.product, scene.pass.settings)}</span>
          </li>
        ))}
        {rest ? (
          <li>
            <span>{words.rest(rest.count)}</span>
            <span className={css.product}>{formatTelling(rest.total, scene.pass.settings)}</span>
          </li>
        ) : null}
        <li className={css.pathSum}>
          <span>{words.pathsSum}</span>
          <span className={css.product}>{formatTelling(total, scene.pass.settings)}</span>
        </li>
      </ol>
    </>
  );
}
