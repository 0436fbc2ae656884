/** The page's own fonts, as style rules that carry the font files in them: a picture cannot ask for files. */

const faces = (): CSSFontFaceRule[] =>
  Array.from(document.styleSheets).flatMap((sheet) => Array.from(sheet.cssRules).filter((rule) => rule instanceof CSSFontFaceRule));

async function inlined(face: CSSFontFaceRule): Promise<string> {
  const [, path = ''] = /url\(["']?([^"')]+)["']?\)/.exec(face.style.getPropertyValue('src')) ?? [];
  const url = new URL(path, face.parentStyleSheet?.href ?? document.baseURI);
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const keep = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map((name) => [name, face.style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '');
  return `@font-face{${keep.map(([name, value]) => `${name}:${value};`).join('')}src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

/** Those of the page's fonts that a text uses. */
export async function fontRules(families: ReadonlySet<string>): Promise<string> {
  const used = faces().filter((face) => families.has(face.style.getPropertyValue('font-family').replaceAll(/["']/g, '')));
  return (await Promise.all(used.map(inlined))).join('\n');
}
