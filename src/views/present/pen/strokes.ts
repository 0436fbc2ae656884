export const penColours = ['red', 'blue', 'green'] as const;
export type PenColour = (typeof penColours)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Stroke {
  readonly colour: PenColour;
  readonly points: readonly Point[];
}

/** What is drawn, and what it was before each change, the last one last. */
export interface Drawing {
  readonly strokes: readonly Stroke[];
  readonly past: readonly (readonly Stroke[])[];
}

export const emptySheet: Drawing = { strokes: [], past: [] };

const changed = ({ strokes, past }: Drawing, now: readonly Stroke[]): Drawing => ({ strokes: now, past: [...past, strokes] });

export const addStroke = (drawing: Drawing, stroke: Stroke): Drawing =>
  stroke.points.length === 0 ? drawing : changed(drawing, [...drawing.strokes, stroke]);

/** Takes back the last change, a stroke or what was erased. */
export const undo = ({ strokes, past }: Drawing): Drawing => ({ strokes: past.at(-1) ?? strokes, past: past.slice(0, -1) });

/** The distance of a point from the line between two others. */
function distance({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(Math.max(((x - from.x) * dx + (y - from.y) * dy) / length, 0), 1);
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}

const touches = ({ points }: Stroke, at: Point, reach: number): boolean =>
  points.some((point, i) => distance(at, points[i - 1] ?? point, point) <= reach);

/** Without the strokes that come as near to a point; the same drawing where none does. */
export function erase(drawing: Drawing, at: Point, reach: number): Drawing {
  const left = drawing.strokes.filter((stroke) => !touches(stroke, at, reach));
  return left.length === drawing.strokes.length ? drawing : changed(drawing, left);
}

/** Nearer than this to the last one a point only adds a tremor. */
const least = 2;

/** A stroke's points with those that a pointer reports next. */
export function extended(points: readonly Point[], next: readonly Point[]): readonly Point[] {
  return next.reduce<readonly Point[]>((all, point) => {
    const last = all.at(-1);
    return last && Math.hypot(point.x - last.x, point.y - last.y) < least ? all : [...all, point];
  }, points);
}

const written = (value: number) => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point) => `${written(x)},${written(y)}`;

/** A smooth line along the points: from middle to middle of their distances, bent towards each. A single point is a dot. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? point;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return `M${at(first)}${bends.join('')}L${at(last)}`;
}
