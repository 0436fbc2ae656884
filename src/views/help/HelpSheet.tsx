import { bindings } from '../../lab/keys.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { checkWords } from '../../words/check.ts';
import { helpWords as words } from '../../words/help.ts';
import { addressOf } from '../check/address.ts';
import css from './HelpSheet.module.css';

const names: Record<string, string> = { ' ': 'Space', ArrowRight: '→', ArrowLeft: '←', ArrowUp: '↑', ArrowDown: '↓', Mod: 'Ctrl' };
const onApple = /mac|iphone|ipad/i.test(navigator.userAgent);

const keysOf = (chord: string) =>
  chord.split(/(?<=.)\+/).map((key) => (key === 'Mod' && onApple ? '⌘' : (names[key] ?? (key.length === 1 ? key.toUpperCase() : key))));

/** What can be done, and with which keys: made from the table that the keys themselves are handled by. */
export default function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={words.title} intro={words.intro} close={words.close} onClose={onClose}>
      <dl className={css.keys}>
        {bindings.map(({ command, chords }) => (
          <div key={chords[0]} className={css.row}>
            <dt>
              {chords.map((chord, i) => (
                <span key={chord}>
                  {i > 0 ? ` ${words.or} ` : ''}
                  {keysOf(chord).map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              ))}
            </dt>
            <dd>{words.commands[command]}</dd>
          </div>
        ))}
      </dl>
      <p className={css.note}>{words.numbers}</p>
      <p className={css.note}>
        <a href={addressOf('check')}>{checkWords.link}</a>
      </p>
    </Sheet>
  );
}
