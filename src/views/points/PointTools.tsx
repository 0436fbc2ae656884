import { useEffect, useRef, useState, type RefObject } from 'react';
import { accept } from '../../documents/document.ts';
import { setObservation } from '../../documents/edits.ts';
import { addPoint, removeObservation } from '../../documents/observations.ts';
import { moveObservation, type Point } from '../../documents/points.ts';
import { nearestPoint, type Pixel } from '../../ui/nearest.ts';
import { Tip } from '../../ui/Tip.tsx';
import { buildWords } from '../../words/build.ts';
import { inspectorWords } from '../../words/inspector.ts';
import { pointWords as words } from '../../words/points.ts';
import { useActions, useLabStore, useNames, useSceneOf } from '../lab.ts';
import { dragPoints } from './dragPoints.ts';
import css from './Points.module.css';

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>;
  /** Where an observation stands. */
  readonly pixelOf: (n: number) => Pixel;
  /** What an observation has that stands at a pixel; n is null where it is new. */
  readonly pointAt: (at: Pixel, n: number | null) => Point;
  /** Where a new one goes that nobody pointed a place for: beside the one that is followed. */
  readonly beside: () => Pixel;
  readonly hold: (held: boolean) => void;
  /** Hints have no place of their own: they stand over the plot, and only while they are needed. */
  readonly floating?: boolean;
}

/** What can be done to the points of a plot beyond looking at them: drag any, add one, remove the one that is followed. */
export default function PointTools({ svg, pixelOf, pointAt, beside, hold, floating = false }: Props) {
  const store = useLabStore();
  const { edit, say } = useActions();
  const { count: written } = useNames();
  const [count, followed] = [useSceneOf((scene) => scene.document.data.x.length), useSceneOf((scene) => scene.document.observation)];
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [keys, setKeys] = useState(false);

  const change = (name: string, how: Parameters<typeof edit>[1], gesture?: string) => {
    const sentence = edit(name, how, gesture);
    setProblem(sentence);
    return sentence === null;
  };
  const add = (at: Pixel) => {
    if (change(buildWords.edit.addObservation(written(count)), (document) => addPoint(document, pointAt(at, null))))
      say(buildWords.said.observations(count + 1));
  };
  const remove = () => {
    if (change(buildWords.edit.removeObservation(written(followed)), (document) => removeObservation(document, followed)))
      say(buildWords.said.observations(count - 1));
  };
  const follow = (n: number) => edit({ follow: n }, (document) => setObservation(document, n));
  const move = (n: number, to: Pixel, gesture: string) =>
    change(
      inspectorWords.moveObservation(written(n)),
      (document) => {
        const seen = setObservation(document, n);
        return seen.ok ? moveObservation(seen.document, n, pointAt(to, n)) : accept(document);
      },
      gesture,
    );

  const nearest = (at: Pixel, reach: number) => nearestPoint(count, pixelOf, at, reach);

  const latest = useRef({ nearest, follow, move, hold, add, adding: () => adding, remove, beside });
  useEffect(() => {
    latest.current = { nearest, follow, move, hold, add, adding: () => adding, remove, beside };
  });
  useEffect(() => {
    const plot = svg.current;
    if (!plot) return;
    const stop = dragPoints(plot, () => latest.current);
    const onHandle = ({ target }: Event) => target instanceof Element && target.closest('[data-handle]') !== null;
    const key = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !onHandle(event)) return;
      setKeys(true);
      if (event.key === 'Enter') latest.current.add(latest.current.beside());
      else if (event.key === 'Delete' || event.key === 'Backspace') latest.current.remove();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const focus = (event: Event) =>
      setKeys(event.type === 'focusin' && onHandle(event) && (event.target as Element).matches(':focus-visible'));
    plot.addEventListener('keydown', key);
    plot.addEventListener('focusin', focus);
    plot.addEventListener('focusout', focus);
    return () => {
      stop();
      plot.removeEventListener('keydown', key);
      plot.removeEventListener('focusin', focus);
      plot.removeEventListener('focusout', focus);
    };
  }, [svg, store]);
  useEffect(() => {
    svg.current?.toggleAttribute('data-adding', adding);
    if (!adding) return;
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && setAdding(false);
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [svg, adding]);

  return (
    <>
      {floating && !adding && !keys ? null : (
        <p className={css.hint} data-floating={floating || undefined}>
          {adding ? words.click : keys ? words.keys : words.drag}
        </p>
      )}
      <div className={css.tools} role="group" aria-label={words.label}>
        <Tip text={words.add}>
          <button
            type="button"
            className={css.tool}
            aria-label={words.add}
            aria-pressed={adding}
            onClick={(event) => {
              // By keyboard there is no place to click: it comes beside the one that is followed, and its handle takes the arrow keys.
              if (event.detail > 0) return setAdding(!adding);
              add(beside());
              svg.current?.querySelector<SVGElement>('[data-handle]')?.focus();
            }}
          >
            +
          </button>
        </Tip>
        <Tip text={words.remove(written(followed))}>
          <button type="button" className={css.tool} aria-label={words.remove(written(followed))} onClick={remove}>
            −
          </button>
        </Tip>
      </div>
      <p role="alert" className={problem === null ? undefined : css.problem}>
        {problem}
      </p>
    </>
  );
}
