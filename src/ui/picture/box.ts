import { colourOf } from './colour.ts';
import { svg } from './dom.ts';
import { fitted, grow, outline, type Box, type Radii, type Radius, type Sides } from './outline.ts';

/** What CSS draws of a box: shadows without blur, background, hatching, borders, outline. */

export const px = (text: string): number => Number.parseFloat(text) || 0;

function radius(text: string, { width, height }: Box): Radius {
  const [a = '0', b = a] = text.split(' ');
  const length = (one: string, whole: number) => (one.endsWith('%') ? (px(one) / 100) * whole : px(one));
  return [length(a, width), length(b, height)];
}

export function radiiOf(style: CSSStyleDeclaration, box: Box): Radii {
  return fitted(box, [
    radius(style.borderTopLeftRadius, box),
    radius(style.borderTopRightRadius, box),
    radius(style.borderBottomRightRadius, box),
    radius(style.borderBottomLeftRadius, box),
  ]);
}

const filled = (d: string, computed: string) => {
  const colour = colourOf(computed);
  return colour ? [svg('path', { d, fill: colour.hex, 'fill-opacity': colour.opacity < 1 ? colour.opacity : null })] : [];
};

function stroked(d: string, computed: string, width: number, line: string) {
  const colour = colourOf(computed);
  if (!colour || width <= 0 || line === 'none' || line === 'hidden') return [];
  const dash = line === 'dotted' ? `0 ${width * 2}` : line === 'dashed' ? `${width * 3} ${width * 2}` : null;
  return [
    svg('path', {
      d,
      fill: 'none',
      stroke: colour.hex,
      'stroke-opacity': colour.opacity < 1 ? colour.opacity : null,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linecap': line === 'dotted' ? 'round' : null,
    }),
  ];
}

/** `rgb(…) 0px 0px 0px 7px inset, …`: only the ones without offset and blur are used as outlines. */
function shadows(style: CSSStyleDeclaration, box: Box, radii: Radii, inset: boolean): SVGElement[] {
  const each = [...style.boxShadow.matchAll(/((?:rgba?|color)\([^)]*\)) (\S+)px (\S+)px (\S+)px (\S+)px( inset)?/g)];
  return each.flatMap(([, colour = '', x, y, blur, spread, within]) => {
    if ((within !== undefined) !== inset || [x, y, blur].some((value) => Number(value) !== 0)) return [];
    const by = Number(spread);
    if (!inset) return filled(outline(...grow(box, radii, by)), colour);
    return stroked(outline(...grow(box, radii, -by / 2)), colour, by, 'solid');
  });
}

function borders(style: CSSStyleDeclaration, box: Box, radii: Radii): SVGElement[] {
  const widths = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].map(px);
  const colours = [style.borderTopColor, style.borderRightColor, style.borderBottomColor, style.borderLeftColor];
  const lines = [style.borderTopStyle, style.borderRightStyle, style.borderBottomStyle, style.borderLeftStyle];
  const kind = (i: number) => `${widths[i]} ${colours[i]} ${lines[i]}`;
  const done = new Set<string>();
  return [0, 1, 2, 3].flatMap((i) => {
    // Sides that are alike are drawn in one go, with the corners between them.
    if (done.has(kind(i))) return [];
    done.add(kind(i));
    const [width = 0, colour = '', line = ''] = [widths[i], colours[i], lines[i]];
    const alike = [0, 1, 2, 3].map((k) => kind(k) === kind(i)) as unknown as Sides<boolean>;
    return stroked(outline(...grow(box, radii, -width / 2), alike), colour, width, line);
  });
}

/** A background cut to a polygon, as the bookmark is. */
function polygon(clip: string, { x, y, width, height }: Box): string | null {
  const [, inside] = /^polygon\((.*)\)$/.exec(clip) ?? [];
  if (inside === undefined) return null;
  const at = (text: string, whole: number) => (text.endsWith('%') ? (px(text) / 100) * whole : px(text));
  const points = inside.split(',').map((pair) => {
    const [a = '0', b = '0'] = pair.trim().split(' ');
    return `${x + at(a, width)},${y + at(b, height)}`;
  });
  return `M${points.join('L')}Z`;
}

/** The id of the pattern that stands for hatching (picture.ts defines it). */
export const hatching = 'hatching';

export function boxOf(style: CSSStyleDeclaration, box: Box): SVGElement[] {
  const radii = radiiOf(style, box);
  const d = polygon(style.clipPath, box) ?? outline(box, radii);
  const hatched = style.backgroundImage.startsWith('repeating-linear-gradient');
  const by = px(style.outlineOffset) + px(style.outlineWidth) / 2;
  return [
    ...shadows(style, box, radii, false),
    ...filled(d, style.backgroundColor),
    ...(hatched ? [svg('path', { d, fill: `url(#${hatching})` })] : []),
    ...shadows(style, box, radii, true),
    ...borders(style, box, radii),
    ...stroked(outline(...grow(box, radii, by)), style.outlineColor, px(style.outlineWidth), style.outlineStyle),
  ];
}
