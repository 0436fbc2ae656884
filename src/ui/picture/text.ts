import { colourOf } from './colour.ts';
import { svg } from './dom.ts';

let canvas: CanvasRenderingContext2D | null = null;

/** How much of a line of this font lies above its baseline, from 0 to 1. */
function ascent(style: CSSStyleDeclaration): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0.8;
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = canvas.measureText('x');
  return above / (above + below);
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/** A text's lines as they are broken on the page, without the space around them. */
function linesOf(node: Text, range: Range): Line[] {
  const lines: Line[] = [];
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { width, height, top } = range.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    const last = lines.at(-1);
    const to = index + word.length;
    if (last && Math.abs(last.top - top) < 2) lines[lines.length - 1] = { ...last, to };
    else lines.push({ from: index, to, top });
  }
  return lines;
}

/** Text as text, each line where it stands; `textLength` keeps its width where the font is missing. */
export function textOf(node: Text, style: CSSStyleDeclaration, [x, y]: readonly [number, number]): SVGElement[] {
  const colour = colourOf(style.color);
  if (!colour) return [];
  const range = document.createRange();
  return linesOf(node, range).map(({ from, to }) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    const { left, top, width, height } = range.getBoundingClientRect();
    return svg(
      'text',
      {
        x: left - x,
        y: top - y + height * ascent(style),
        fill: colour.hex,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
        'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
        textLength: width,
      },
      document.createTextNode(node.data.slice(from, to).replace(/\s+/g, ' ')),
    );
  });
}
