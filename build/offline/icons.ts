import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const drawing = new URL('../../public/icon.svg', import.meta.url);

/** How much of an icon's width the mark takes. A mask may cut away all but the circle in the middle four fifths. */
const kinds = [
  { name: 'icon-192.png', size: 192, share: 0.7, corner: 0.22 },
  { name: 'icon-512.png', size: 512, share: 0.7, corner: 0.22 },
  { name: 'icon-maskable-512.png', size: 512, share: 0.54, corner: 0 },
  { name: 'apple-touch-icon.png', size: 180, share: 0.64, corner: 0 },
];

/** The page's own mark on paper, which an icon needs where the background is somebody else's; finer, since it is larger. */
function onPaper(svg: string, share: number, corner: number): string {
  const side = 24 / share;
  const edge = -(side - 24) / 2;
  return svg
    .replace('viewBox="0 0 24 24"', `viewBox="${edge} ${edge} ${side} ${side}"`)
    .replace('stroke-width="2.4"', 'stroke-width="2"')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\}/, '')
    .replace(
      '</style>',
      `</style><rect x="${edge}" y="${edge}" width="${side}" height="${side}" rx="${corner * side}" fill="#fff" stroke="none"/>`,
    );
}

/** The icons of the installed app. */
export async function icons(): Promise<{ readonly name: string; readonly png: Uint8Array }[]> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(() => undefined);
  const svg = readFileSync(drawing, 'utf8');
  return kinds.map(({ name, size, share, corner }) => ({
    name,
    png: new Resvg(onPaper(svg, share, corner), { fitTo: { mode: 'width', value: size } }).render().asPng(),
  }));
}
