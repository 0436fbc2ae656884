import type { KeyboardEvent } from 'react';
import { onScreen } from '../../ui/arrows.ts';

/** The arrow keys go from card to card as they lie; Tab goes through them one by one, as through all buttons. */
export function moveAmongCards(event: KeyboardEvent<HTMLElement>): void {
  const step = onScreen[event.key];
  const here = event.target;
  if (!step || !(here instanceof HTMLElement) || here.dataset['card'] === undefined) return;
  event.preventDefault();
  const cards = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-card]'));
  const index = cards.indexOf(here);
  const [across, down] = step;
  if (across !== 0) return cards[index + across]?.focus();
  const { left, top } = here.getBoundingClientRect();
  const sameColumn = cards.filter((card) => {
    const box = card.getBoundingClientRect();
    return Math.abs(box.left - left) < 2 && Math.sign(Math.round(box.top - top)) === down;
  });
  (down > 0 ? sameColumn[0] : sameColumn.at(-1))?.focus();
}
