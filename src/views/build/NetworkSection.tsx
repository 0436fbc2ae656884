import { memo, useState } from 'react';
import { Down } from '../../ui/icons.tsx';
import { later } from '../../ui/later.tsx';
import { inspectorWords as words } from '../../words/inspector.ts';
import css from '../inspector/Section.module.css';
import { useSceneOf } from '../lab.ts';
import { shapeOf } from '../header/shape.ts';

const NetworkEditor = later(() => import('./NetworkEditor.tsx'));

/** The network's shape; open, it can be changed. */
export const NetworkSection = memo(function NetworkSection() {
  const [open, setOpen] = useState(false);
  const shape = useSceneOf((scene) => shapeOf(scene));
  return (
    <section className={css.section}>
      <div className={css.head}>
        <h3 className={css.title}>
          <button type="button" className={css.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.build}
            <span className={css.shape}>{shape}</span>
            <Down />
          </button>
        </h3>
      </div>
      {open ? <NetworkEditor /> : null}
    </section>
  );
});
