import { boxOf, px, radiiOf } from './box.ts';
import { colourOf } from './colour.ts';
import { svg } from './dom.ts';
import { outline, type Box } from './outline.ts';
import { textOf } from './text.ts';

type Corner = readonly [number, number];

/** Controls are for the page; a picture of it has none. */
const controls = 'input, select, [role="radio"], [role="radiogroup"], [role="group"]:has(> [role="radio"]), [data-no-picture]';

/** What SVG takes from style sheets, to be written into it. */
const painted = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity', 'fill-opacity', 'stroke-opacity'];

function graphicOf(element: SVGSVGElement, [x, y]: Corner): SVGElement {
  const copy = element.cloneNode(true) as SVGSVGElement;
  const [from, to] = [element.querySelectorAll('*'), copy.querySelectorAll('*')];
  from.forEach((one, i) => {
    const style = getComputedStyle(one);
    for (const name of painted) {
      const value = style.getPropertyValue(name);
      to[i]?.setAttribute(name, colourOf(value)?.hex ?? value);
    }
    for (const name of ['class', 'style']) to[i]?.removeAttribute(name);
  });
  const rect = element.getBoundingClientRect();
  for (const name of ['class', 'style']) copy.removeAttribute(name);
  for (const [name, value] of Object.entries({ x: rect.left - x, y: rect.top - y, width: rect.width, height: rect.height }))
    copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  copy.setAttribute('color', colourOf(getComputedStyle(element).color)?.hex ?? '#000000');
  return copy;
}

const boxAt = (rect: DOMRect, [x, y]: Corner): Box => ({ x: rect.left - x, y: rect.top - y, width: rect.width, height: rect.height });

/** `::before` and `::after` that are placed by hand, as brackets are. */
function pseudo(element: Element, which: '::before' | '::after', own: Box): SVGElement[] {
  const style = getComputedStyle(element, which);
  if (style.content === 'none' || style.position !== 'absolute' || style.display === 'none') return [];
  const box = { x: own.x + px(style.left), y: own.y + px(style.top), width: px(style.width), height: px(style.height) };
  return boxOf(style, box);
}

const isHidden = (style: CSSStyleDeclaration) =>
  style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0' || style.clipPath.startsWith('inset(50%');

const depthOf = (node: Node) => (node instanceof Element ? Number.parseInt(getComputedStyle(node).zIndex, 10) || 0 : 0);

let clips = 0;

/** What an element and all in it look like, as SVG, with the picture's corner at the origin. */
export function draw(element: Element, corner: Corner): SVGElement[] {
  const style = getComputedStyle(element);
  if (isHidden(style) || element.matches(controls)) return [];
  if (element instanceof SVGSVGElement) return [graphicOf(element, corner)];
  const box = boxAt(element.getBoundingClientRect(), corner);
  const own = style.display === 'contents' ? [] : boxOf(style, box);
  const children = Array.from(element.childNodes).toSorted((a, b) => depthOf(a) - depthOf(b));
  const within = children.flatMap((node) =>
    node instanceof Element ? draw(node, corner) : node instanceof Text ? textOf(node, style, corner) : [],
  );
  const parts = [...own, ...pseudo(element, '::before', box), ...clipped(within, style, box), ...pseudo(element, '::after', box)];
  return Number(style.opacity) < 1 && parts.length > 0 ? [svg('g', { opacity: style.opacity }, ...parts)] : parts;
}

/** Rounded corners that cut off what is in them. */
function clipped(parts: readonly SVGElement[], style: CSSStyleDeclaration, box: Box): readonly SVGElement[] {
  const radii = radiiOf(style, box);
  if (style.overflow !== 'hidden' || parts.length === 0 || radii.every(([a]) => a === 0)) return parts;
  const id = `clip${(clips += 1)}`;
  return [svg('clipPath', { id }, svg('path', { d: outline(box, radii) })), svg('g', { 'clip-path': `url(#${id})` }, ...parts)];
}
