import type { KeyboardEvent } from 'react';
import { inOrder } from '../../ui/steps.ts';

/** Arrow keys go from number to number of the pages, in reading order. */
export function moveFocus(event: KeyboardEvent): void {
  const by = inOrder[event.key];
  if (by === undefined || !(event.target instanceof Element) || !event.target.matches('[data-number]')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-number]')];
  const next = all[all.findIndex((one) => one === event.target) + by];
  event.preventDefault();
  next?.focus();
}
