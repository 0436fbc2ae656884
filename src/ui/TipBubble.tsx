import * as Tooltip from '@radix-ui/react-tooltip';
import css from './Tip.module.css';

interface Props {
  readonly anchor: DOMRect;
  readonly text: string;
  readonly onClose: () => void;
}

/** The tooltip itself. The control's name says the same, so it is for the eye only. */
export default function TipBubble({ anchor: { left, top, width, height }, text, onClose }: Props) {
  return (
    <Tooltip.Provider>
      <Tooltip.Root open onOpenChange={(open) => !open && onClose()}>
        <Tooltip.Trigger asChild>
          <span className={css.proxy} style={{ left, top, width, height }} aria-hidden="true" />
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Content className={css.tip} sideOffset={6} collisionPadding={8} aria-hidden="true">
            {text}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  );
}
