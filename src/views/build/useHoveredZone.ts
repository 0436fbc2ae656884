import { useEffect, useState, type RefObject } from 'react';
import type { StageLayout } from '../stage/layout.ts';
import { sameZone, zoneAt, type Zone } from './zones.ts';

/** The band or gap of the stage that the pointer is in, or a finger has touched last; while something is dragged, the one it began in. */
export function useHoveredZone(inside: RefObject<HTMLElement | null>, layout: StageLayout): Zone | null {
  const [zone, setZone] = useState<Zone | null>(null);
  useEffect(() => {
    const stage = inside.current?.parentElement;
    if (!stage) return;
    const look = (event: PointerEvent) => {
      const dragging = event.type === 'pointermove' && event.buttons > 0;
      // Over the controls themselves, which may be wider than their band, nothing changes.
      if (dragging || (event.target instanceof Element && inside.current?.contains(event.target))) return;
      const next = zoneAt(layout, event.clientX - stage.getBoundingClientRect().left);
      setZone((old) => (sameZone(old, next) ? old : next));
    };
    const leave = (event: PointerEvent) => event.pointerType === 'mouse' && setZone(null);
    stage.addEventListener('pointermove', look);
    stage.addEventListener('pointerdown', look);
    stage.addEventListener('pointerleave', leave);
    return () => {
      stage.removeEventListener('pointermove', look);
      stage.removeEventListener('pointerdown', look);
      stage.removeEventListener('pointerleave', leave);
    };
  }, [inside, layout]);
  // A network that has become shallower may have lost the place.
  return zone && zone.layer < layout.columns.length ? zone : null;
}
