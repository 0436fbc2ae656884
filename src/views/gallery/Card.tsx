import type { ReactNode } from 'react';
import { widths } from '../../core/network.ts';
import type { BackstepDocument } from '../../documents/document.ts';
import { galleryWords as words } from '../../words/gallery.ts';
import css from './Gallery.module.css';
import { Picture } from './Picture.tsx';

interface Props {
  readonly document: BackstepDocument;
  readonly text: string;
  readonly onOpen: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** One network of the gallery: a button with its picture, title, shape and a sentence. */
export function Card({ document, text, onOpen, children }: Props) {
  const activations = document.layers.map(({ activation }) => activation);
  return (
    <li className={css.card}>
      <button type="button" className={css.open} data-card="" onClick={onOpen}>
        <Picture document={document} />
        <span className={css.name}>{document.title}</span>
        <span className={css.shape}>
          {words.shape(widths(document))} <span className={css.quiet}>{words.activations(activations)}</span>
        </span>
        <span className={css.quiet}>{words.data(document.loss, document.data.x.length)}</span>
        <span className={css.text}>{text}</span>
      </button>
      {children}
    </li>
  );
}
