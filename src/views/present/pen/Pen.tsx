import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react';
import { stopKey } from '../../../lab/predict.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Undo } from '../../../ui/icons.tsx';
import { presentWords as words } from '../../../words/present.ts';
import { useSceneOf } from '../../lab.ts';
import { EraserIcon } from '../icons.tsx';
import css from '../Present.module.css';
import {
  addStroke,
  emptySheet,
  erase,
  extended,
  pathOf,
  penColours,
  undo,
  type Drawing,
  type PenColour,
  type Point,
  type Stroke,
} from './strokes.ts';

/** How near the eraser has to come to a stroke. */
const reach = 14;

const colourOf = (colour: PenColour) => `var(--pen-${colour})`;

/** The places that a pointer has been at since the last event: more than one where it is fast. */
const placesOf = ({ nativeEvent }: PointerEvent): Point[] => {
  const events = nativeEvent.getCoalescedEvents?.() ?? [];
  return (events.length > 0 ? events : [nativeEvent]).map(({ clientX, clientY }) => ({ x: clientX, y: clientY }));
};

interface SheetProps {
  readonly active: boolean;
  readonly colour: PenColour;
  readonly erasing: boolean;
  readonly drawing: Drawing;
  readonly onDraw: (change: (drawing: Drawing) => Drawing) => void;
}

/** What is drawn at one stop. Put away, the pen leaves it there, and everything below can be pressed and selected again. */
function Sheet({ active, colour, erasing, drawing, onDraw }: SheetProps) {
  const [under, setUnder] = useState<Stroke | null>(null);
  const pointer = useRef<{ readonly id: number } | null>(null);
  /** Once a stylus has been used, a touch is the hand that holds it. */
  const stylus = useRef(false);

  const rub = (event: PointerEvent) => {
    const places = placesOf(event);
    onDraw((old) => places.reduce((left, point) => erase(left, point, reach), old));
  };
  const down = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || pointer.current) return;
    stylus.current ||= event.pointerType === 'pen';
    if (stylus.current && event.pointerType === 'touch') return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    pointer.current = { id: event.pointerId };
    if (erasing) rub(event);
    else setUnder({ colour, points: placesOf(event) });
  };
  const move = (event: PointerEvent) => {
    if (pointer.current?.id !== event.pointerId) return;
    if (erasing) rub(event);
    else {
      const places = placesOf(event);
      setUnder((stroke) => stroke && { ...stroke, points: extended(stroke.points, places) });
    }
  };
  const up = (event: PointerEvent) => {
    if (pointer.current?.id !== event.pointerId) return;
    pointer.current = null;
    if (under) onDraw((old) => addStroke(old, under));
    setUnder(null);
  };

  return (
    <svg
      className={css.sheet}
      style={{ pointerEvents: active ? 'auto' : 'none' }}
      role="img"
      aria-label={words.drawing(drawing.strokes.length)}
      data-eraser={erasing || undefined}
      data-strokes={drawing.strokes.length}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      {[...drawing.strokes, ...(under ? [under] : [])].map((stroke, i) => (
        <path key={i} className={css.stroke} d={pathOf(stroke.points)} style={{ stroke: colourOf(stroke.colour) }} />
      ))}
    </svg>
  );
}

/** A pen over stage and card, for mouse, finger and stylus. What it draws is gone with the step. */
export default function Pen({ active }: { readonly active: boolean }) {
  const stop = useSceneOf(({ plan, grain, place }) => stopKey(plan, grain, place));
  const [colour, setColour] = useState<PenColour>('red');
  const [erasing, setErasing] = useState(false);
  const [drawn, setDrawn] = useState({ stop, drawing: emptySheet });
  const drawing = drawn.stop === stop ? drawn.drawing : emptySheet;
  const draw = useCallback(
    (change: (drawing: Drawing) => Drawing) => setDrawn((old) => ({ stop, drawing: change(old.stop === stop ? old.drawing : emptySheet) })),
    [stop],
  );
  useEffect(() => {
    if (!active) return;
    // What was done last is what is taken back: a stroke, before any change of the network.
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      event.stopPropagation();
      draw(undo);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [active, draw]);
  return (
    <>
      <Sheet key={stop} active={active} colour={colour} erasing={erasing} drawing={drawing} onDraw={draw} />
      {active ? (
        <aside className={css.pens} aria-label={words.pens}>
          {penColours.map((one) => (
            <IconButton
              key={one}
              label={words.colours[one]}
              pressed={!erasing && one === colour}
              onClick={() => {
                setColour(one);
                setErasing(false);
              }}
            >
              <span className={css.swatch} style={{ background: colourOf(one) }} />
            </IconButton>
          ))}
          <IconButton label={words.eraser} pressed={erasing} onClick={() => setErasing(!erasing)}>
            <EraserIcon />
          </IconButton>
          <IconButton label={words.undoStroke} onClick={() => draw(undo)}>
            <Undo />
          </IconButton>
        </aside>
      ) : null}
    </>
  );
}
