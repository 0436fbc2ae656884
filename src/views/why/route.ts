/** A rectangle of the page. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Point = readonly [number, number];

interface Job {
  /** The shape that the line leaves, and whether it may do so to the right. */
  readonly home: Area;
  readonly right: boolean;
  /** Whether it had better leave underneath, as that of a gradient, which stands under its neuron. */
  readonly under: boolean;
  /** Where it ends, and where it turns towards that. */
  readonly to: Point;
  readonly turn: number;
  /** What it must not cross: numbers, symbols, shapes. */
  readonly obstacles: readonly Area[];
  /** Between these heights it runs. */
  readonly within: { readonly top: number; readonly bottom: number };
  /** Heights at which others run already. */
  readonly taken: readonly number[];
}

/** How far a line keeps from what it passes, from the shape that it leaves, and from other lines. */
const [clear, out, apart] = [3, 9, 6];
/** So much longer a line may be to have a bend less, or to leave its shape where it had better. */
const [bend, detour] = [4, 60];

const blocked = ([x, y]: Point, [u, v]: Point, obstacles: readonly Area[]) =>
  obstacles.some(
    (o) =>
      Math.min(x, u) < o.right + clear &&
      Math.max(x, u) > o.left - clear &&
      Math.min(y, v) < o.bottom + clear &&
      Math.max(y, v) > o.top - clear,
  );

/** The ways out of a shape: to the right, over the top, underneath. Each then follows a height of its own choice to the turn. */
function waysOut({ left, right, top, bottom }: Area, toRight: boolean): readonly (readonly Point[])[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const up: readonly Point[] = [[x, top]];
  const down: readonly Point[] = [[x, bottom]];
  return toRight
    ? [
        [
          [right, y],
          [right + out, y],
        ],
        up,
        down,
      ]
    : [up, down];
}

const length = (points: readonly Point[]) =>
  points.reduce((total, [x, y], i) => {
    const [u, v] = points[i - 1] ?? [x, y];
    return total + Math.abs(x - u) + Math.abs(y - v);
  }, 0);

/** Points of which none is said twice in a row. */
const distinct = (points: readonly Point[]) =>
  points.filter(([x, y], i) => i === 0 || points[i - 1]?.[0] !== x || points[i - 1]?.[1] !== y);

/** The shortest line of upright and level pieces from a number's shape to its tile that crosses nothing; null where there is none. */
export function route({ home, right, under, to, turn, obstacles, within, taken }: Job): readonly Point[] | null {
  const middle = (home.top + home.bottom) / 2;
  const heights = [middle, to[1], ...[home, ...obstacles].flatMap(({ top, bottom }) => [top - clear - 2, bottom + clear + 2])]
    .map(Math.round)
    .filter((y) => y >= within.top && y <= within.bottom && taken.every((other) => Math.abs(other - y) >= apart));
  const lines = waysOut(home, right).flatMap((start) => {
    const [x = 0] = start.at(-1) ?? [];
    return [...new Set(heights)].map((y) => distinct([...start, [x, y], [turn, y], [turn, to[1]], to]));
  });
  const measured = lines
    .map((points) => ({
      points,
      cost: length(points) + points.length * bend + (under && (points[0]?.[1] ?? 0) < home.bottom ? detour : 0),
    }))
    .toSorted((a, b) => a.cost - b.cost);
  // A line leaves its own shape once: what stands in it is in nobody's way, but the line must not come back over it.
  const own: Area = {
    left: home.left + clear + 1,
    right: home.right - clear - 1,
    top: home.top + clear + 1,
    bottom: home.bottom - clear - 1,
  };
  const all = [...obstacles, own];
  return measured.find(({ points }) => points.every((point, i) => i === 0 || !blocked(points[i - 1] ?? point, point, all)))?.points ?? null;
}
