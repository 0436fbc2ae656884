import * as Dialog from '@radix-ui/react-dialog';
import { bindings } from '../../lab/keys.ts';
import { Close } from '../../ui/icons.tsx';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import { helpWords as words } from '../../words/en/help.ts';
import css from './HelpSheet.module.css';

const names: Record<string, string> = { ' ': 'Space', ArrowRight: '→', ArrowLeft: '←', ArrowUp: '↑', ArrowDown: '↓', Mod: 'Ctrl' };
const onApple = /mac|iphone|ipad/i.test(navigator.userAgent);

const keysOf = (chord: string) =>
  chord.split('+').map((key) => (key === 'Mod' && onApple ? '⌘' : (names[key] ?? (key.length === 1 ? key.toUpperCase() : key))));

/** What can be done, and with which keys: made from the table that the keys themselves are handled by. */
export default function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const returnFocus = useReturnFocus();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        {/* Not Radix's overlay: it locks scrolling with an inline style, which the content security policy forbids. */}
        <div className={css.overlay} />
        <Dialog.Content className={css.sheet} onCloseAutoFocus={returnFocus}>
          <Dialog.Title className={css.title}>{words.title}</Dialog.Title>
          <Dialog.Description className={css.intro}>{words.intro}</Dialog.Description>
          <dl className={css.keys}>
            {bindings.map(({ command, chords }) => (
              <div key={command} className={css.row}>
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
          <p className={css.intro}>{words.numbers}</p>
          <Dialog.Close className={css.close} aria-label={words.close}>
            <Close />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
