import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys go from number to number of the pages, in reading order. */
export function moveFocus(event: KeyboardEvent): void {
  const by = steps[event.key];
  if (by === undefined || !(event.target instanceof Element) || !event.target.matches('[data-number]')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-number]')];
  const next = all[all.findIndex((one) => one === event.target) + by];
  event.preventDefault();
  next?.focus();
}
