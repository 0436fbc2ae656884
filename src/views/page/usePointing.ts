import { useEffect, type RefObject } from 'react';
import { formatFull } from '../../walk/format.ts';
import { parseId } from '../../walk/ids.ts';
import type { Names } from '../../walk/names.ts';
import { numberWords as words } from '../../words/numbers.ts';
import { onScreen } from '../../ui/arrows.ts';
import { afterPaint } from '../../ui/afterPaint.ts';
import { coveredAs } from '../../lab/coveredAs.ts';
import { sceneOfState } from '../../lab/store.ts';
import { useActions, useLabStore, useNames } from '../lab.ts';

/** A number on the page, or a symbol of a lesson that stands for one or for a whole block. */
const numbers = '[data-quantity], [data-symbol]';

const idOf = (number: HTMLElement | null): string | undefined => number?.dataset['quantity'] ?? number?.dataset['symbol'];

/** The number under the pointer: its digits, the shape that holds it, or the bead that is a slider around it. */
function numberOf(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const around = target.closest(`${numbers}, button, [data-shape], [role="slider"]`);
  if (!around || around.matches(numbers)) return target.closest<HTMLElement>(numbers);
  return around.matches('button') ? null : around.querySelector<HTMLElement>('[data-quantity]');
}

/** A press that moves further than this is a drag, not a click. */
const slack = 4;

/** The full value as a tooltip: made when it is wanted, since a page has thousands. */
function tellInFull(number: HTMLElement | null, text: Names['text']): void {
  const { quantity, value } = number?.dataset ?? {};
  if (!number || quantity === undefined || number instanceof HTMLInputElement) return;
  if (value === undefined) number.removeAttribute('title');
  else number.title = words.full(text(quantity), formatFull(Number(value)));
}

/** The nearest number in a direction: what lies off to the side counts double. */
function nearest(from: Element, among: readonly HTMLElement[], [dx, dy]: readonly [number, number]): HTMLElement | null {
  const centre = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };
  const [x, y] = centre(from);
  let best: { element: HTMLElement; cost: number } | null = null;
  for (const element of among) {
    if (element === from) continue;
    const [ex, ey] = centre(element);
    const along = (ex - x) * dx + (ey - y) * dy;
    const aside = Math.abs((ex - x) * dy) + Math.abs((ey - y) * dx);
    if (along < 2) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { element, cost };
  }
  return best?.element ?? null;
}

/**
 * Numbers can be pointed at with mouse, finger or keyboard. One listener for all of them: what is pointed at, or focused, is lit
 * everywhere. Each group of numbers (`data-numbers`) is one tab stop, inside which the arrow keys move.
 */
export function usePointing(root: RefObject<HTMLElement | null>): void {
  const { point, ask, uncover } = useActions();
  const lab = useLabStore();
  const { text } = useNames();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const focused = () => idOf(numberOf(document.activeElement)) ?? null;
    const over = (event: PointerEvent) => {
      tellInFull(numberOf(event.target), text);
      if (event.buttons === 0) point(idOf(numberOf(event.target)) ?? focused());
    };
    // Focus moves when a field is left, which is also when an edit is made: the field answers first, the lights follow a frame later.
    const soon = afterPaint((id: string | null) => point(id));
    const focus = (event: FocusEvent) => {
      const number = numberOf(event.target);
      if (number) soon(idOf(number) ?? null);
    };
    const leave = () => point(null);
    const blur = () => soon(null);
    const down = (event: PointerEvent) => {
      const number = numberOf(event.target);
      if (event.pointerType !== 'mouse') point(idOf(number) ?? null);
    };
    // A question about a number; within an answer it goes a step further. Fields are for typing: there Alt+Enter asks.
    const askAbout = (number: HTMLElement | null) => {
      const id = idOf(number);
      const { when } = number?.dataset ?? {};
      const covered = id === undefined ? null : coveredAs(sceneOfState(lab.getState()), id);
      if (covered !== null) return uncover([covered]);
      if (id === undefined || (!parseId(id)?.indices.length && id !== 'totalLoss' && id !== 'learningRate')) return;
      ask({ id, before: when === 'before' }, number?.closest('[data-why]') !== null);
    };
    let from: readonly [number, number] = [0, 0];
    const press = (event: PointerEvent) => (from = [event.clientX, event.clientY]);
    const click = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const moved = Math.hypot(event.clientX - from[0], event.clientY - from[1]);
      if (moved > slack || target?.closest('input, button, [data-n]')) return;
      askAbout(numberOf(target));
    };
    const keydown = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLElement) {
        const at = event.target;
        const number = at.matches('[role="slider"]') ? at.querySelector<HTMLElement>('[data-quantity]') : at;
        if (number && (at !== number || number.matches('[data-number]') || (event.altKey && number.matches('input[data-quantity]')))) {
          event.preventDefault();
          event.stopPropagation();
          return askAbout(number);
        }
      }
      const by = onScreen[event.key];
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (!by || !target?.matches('[data-number]:focus-visible')) return;
      const group = target.closest('[data-numbers]');
      const next = group && nearest(target, [...group.querySelectorAll<HTMLElement>('[data-number]')], by);
      event.preventDefault();
      next?.focus();
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointerover', over, { signal });
    element.addEventListener('pointerleave', leave, { signal });
    element.addEventListener('focusin', focus, { signal });
    element.addEventListener('focusout', blur, { signal });
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('keydown', keydown, { capture: true, signal });
    element.addEventListener('pointerdown', press, { signal });
    element.addEventListener('click', click, { signal });
    return () => {
      soon.cancel();
      listening.abort();
    };
  }, [root, point, ask, uncover, text, lab]);
}
