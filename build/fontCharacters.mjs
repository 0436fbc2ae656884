// Which characters each font file carries. What the first view shows is in files of its own; the rest of a font comes in a second one,
// which a browser fetches only for a page that has such a letter (src/theme/fonts.css has the ranges).
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const digits = range(48, 57);
const without = (all, some) => [...all].filter((character) => !some.includes(character)).join('');
const latin = range(65, 90) + range(97, 122);

export const text = range(32, 126) + '−×·÷∇∂←→↑↓↔≤≥≈≠∞√∑ŷησεδθℓ–—‘’“”…•⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁽⁾₀₁₂₃₄₅₆₇₈₉‹›✓';
/** Accented letters, for names that people type and for other languages. */
export const letters = range(161, 255).replaceAll(/[×·÷]/g, '') + '„';

export const katex = {
  'Main-Regular': digits + '()[]{},.;:=+−-⋅·∘∂∇→←∣|/ ^ˆ⊤′∈×<>≤≥!?' + 'ReLUdiaglogexpmn',
  'Main-Bold': 'abxyzhcwWXYZHTI01^ˆ∇',
  'Math-Italic': 'abxyzhwcfpdijklmnrLNDRIθησεδℓ',
  'Caligraphic-Regular': 'L',
  'Size1-Regular': '()[]{}∑',
};

/** For the equations of lessons. */
export const katexLetters = {
  'Main-Regular': without(latin, katex['Main-Regular']) + '≈…',
  'Math-Italic': without(latin, katex['Math-Italic']) + 'ψ',
};
