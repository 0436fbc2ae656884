/** A colour as every program that opens SVG reads it, with its opacity apart. */
export interface Colour {
  readonly hex: string;
  readonly opacity: number;
}

const byte = (value: number) =>
  Math.round(Math.min(Math.max(value, 0), 255))
    .toString(16)
    .padStart(2, '0');

/** Reads a computed colour, `rgb(…)` or `color(srgb …)`; null for one that is nothing to see. */
export function colourOf(computed: string): Colour | null {
  const [, kind = '', inside = ''] = /^(rgba?|color)\((.*)\)$/.exec(computed) ?? [];
  const numbers = (inside.match(/-?[\d.]+(e-?\d+)?%?/g) ?? []).map((text) =>
    text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text),
  );
  const [r = 0, g = 0, b = 0, opacity = 1] = numbers;
  if (numbers.length < 3 || opacity === 0) return null;
  const scale = kind === 'color' ? 255 : 1;
  return { hex: `#${byte(r * scale)}${byte(g * scale)}${byte(b * scale)}`, opacity };
}
