import { hatching } from './box.ts';
import { colourOf } from './colour.ts';
import { svg } from './dom.ts';
import { draw } from './draw.ts';
import { fontRules } from './fonts.ts';

const margin = 16;

/** Lines that lean to the left, in the theme's own hairline colour: 0 because a gate is shut. */
function hatch(line: string): SVGElement {
  const size = 7;
  const path = svg('path', { d: `M-1,${size + 1}L${size + 1},-1M-1,1L1,-1M${size - 1},${size + 1}L${size + 1},${size - 1}`, stroke: line });
  return svg('pattern', { id: hatching, width: size, height: size, patternUnits: 'userSpaceOnUse' }, path);
}

/**
 * Part of the page as an SVG file: text as text, shapes as shapes, fonts in it, so that it opens in a browser, a drawing program or a
 * slide, and enlarges without blur.
 */
export async function pictureOf(element: Element, title: string): Promise<string> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => colourOf(page.getPropertyValue(name))?.hex ?? page.getPropertyValue(name).trim();
  const content = draw(element, [left - margin, top - margin]);
  const size = { width: width + 2 * margin, height: height + 2 * margin };
  const families = new Set(
    content
      .flatMap((one) => [one, ...one.querySelectorAll('text')])
      .flatMap((one) => (one.getAttribute('font-family') ?? '').split(','))
      .map((family) => family.trim().replaceAll(/["']/g, '')),
  );
  const style = svg(
    'style',
    {},
    document.createTextNode(`${await fontRules(families)}\ntext{font-feature-settings:"tnum";white-space:pre}`),
  );
  const root = svg(
    'svg',
    { ...size, viewBox: `0 0 ${Math.round(size.width)} ${Math.round(size.height)}` },
    svg('title', {}, document.createTextNode(title)),
    svg('defs', {}, style, hatch(colour('--line'))),
    svg('rect', { ...size, fill: colour('--paper') }),
    ...content,
  );
  return new XMLSerializer().serializeToString(root);
}

/** The same as pixels, at twice the size, for programs that take no SVG. */
export async function pixelsOf(picture: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * scale, image.naturalHeight * scale];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No pixels came out.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
