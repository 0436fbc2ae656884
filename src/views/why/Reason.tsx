import css from './Why.module.css';

/** Does what a button says that may go with what it did: the focus moves to what the panel says then. */
export type Stay = (change: () => void) => void;

interface Props {
  readonly sentence: string;
  /** The way on from there, where there is one. */
  readonly way?: { readonly label: string; readonly go: () => void };
}

/** Why a number has no answer. */
export function Reason({ sentence, way }: Props) {
  return (
    <>
      <p id="why-sentence" className={css.sentence}>
        {sentence}
      </p>
      {way ? (
        <div className={css.buttons}>
          <button type="button" className={css.copy} onClick={way.go}>
            {way.label}
          </button>
        </div>
      ) : null}
    </>
  );
}
