import { download } from '../../ui/download.ts';
import { pictureOf, pixelsOf } from '../../ui/picture/picture.ts';
import { exportWords as words } from '../../words/export.ts';
import css from './ExportSheet.module.css';

type Part = keyof typeof words.pictures;
type Kind = keyof typeof words.saveAs;

const parts: Readonly<Record<Part, string>> = { stage: '[data-stage]', card: '[data-card]' };
const kinds = ['svg', 'png'] as const satisfies readonly Kind[];

interface Props {
  /** What the files' names begin with. */
  readonly base: string;
  readonly title: string;
  readonly onSaid: (sentence: string) => void;
}

/** Stage and step card as they stand on the page, to be put on a slide or into a handout. */
export function Pictures({ base, title, onSaid }: Props) {
  const save = async (part: Part, kind: Kind) => {
    const { name } = words.pictures[part];
    const element = document.querySelector(parts[part]);
    if (!element) return onSaid(words.notDrawn(name));
    const picture = await pictureOf(element, title);
    if (kind === 'svg') download(`${base}-${part}.svg`, picture, 'image/svg+xml');
    else download(`${base}-${part}.png`, await pixelsOf(picture));
    onSaid(words.saved(name));
  };
  return (Object.keys(parts) as Part[]).map((part) => {
    const { name, text } = words.pictures[part];
    return (
      <li key={part} className={css.row}>
        <span>
          <span className={css.name}>{name}</span>
          <span className={css.text}>{text}</span>
        </span>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={css.button}
            aria-label={words.saveAs[kind](name)}
            onClick={() => void save(part, kind).catch(() => onSaid(words.notDrawn(name)))}
          >
            {words.saveAsShort[kind]}
          </button>
        ))}
      </li>
    );
  });
}
