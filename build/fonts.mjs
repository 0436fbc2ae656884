// Subsets the fonts into src/theme/fonts: `npm run fonts`, after a new symbol or letter is needed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const out = new URL('../src/theme/fonts/', import.meta.url);
mkdirSync(out, { recursive: true });

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const digits = range(48, 57);

// Latin-1 letters for names that people type and for other languages; signs for numbers and controls.
const text = range(32, 126) + range(161, 255) + '−×·÷∇∂←→↑↓↔≤≥≈≠∞√∑ŷησεδθℓ–—‘’“”„…•⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁽⁾₀₁₂₃₄₅₆₇₈₉‹›✓';
const katex = {
  'Main-Regular': digits + '()[]{},.;:=+−-⋅·∘∂∇→←∣|/ ^ˆ⊤′∈×<>≤≥!?' + 'ReLUdiaglogexpmn',
  'Main-Bold': 'xyzhcwWXYZHTI01^ˆ∇',
  'Math-Italic': 'xyzhwcfpdijklmnrLNDRIθησεδℓ',
  'Caligraphic-Regular': 'L',
  'Size1-Regular': '()[]{}∑',
};

const sizes = [];
const write = async (name, source, characters, options) => {
  const font = await subsetFont(readFileSync(source), characters, { targetFormat: 'woff2', ...options });
  writeFileSync(new URL(`${name}.woff2`, out), font);
  sizes.push([name, font.length]);
};

await write('Inter', require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'), text, {
  variationAxes: { wght: { min: 400, max: 680 } },
});
for (const [name, characters] of Object.entries(katex))
  await write(`KaTeX_${name}`, require.resolve(`katex/dist/fonts/KaTeX_${name}.woff2`), characters);
console.table(sizes);
console.log(
  'total',
  sizes.reduce((total, [, size]) => total + size, 0),
);
