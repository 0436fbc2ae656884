import css from './Problem.module.css';

/** A sentence beside what was typed; always there for a screen reader to watch, empty while all is well. */
export function Problem({ id, sentence }: { readonly id: string; readonly sentence: string | null }) {
  return (
    <p id={id} role="alert" className={sentence === null ? undefined : css.problem}>
      {sentence}
    </p>
  );
}
